import { Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { ToneBadge } from '@/components/StatusBadge'
import { FactFields, useChoices } from '@/entities/access/FactFields'
import { changedFacts, completesOnly, formValues, parseSpeed, zones } from '@/entities/access/facts'
import { CitySelect } from '@/entities/city/CitySelect'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { EffectPanel } from '@/entities/period/EffectPanel'
import { closedMonths, savedText } from '@/entities/period/effect'
import { maySave, SaveButtons } from '@/entities/period/SaveButtons'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { WhenFields } from '@/entities/period/WhenFields'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import type { AccessFactsInput, DiciField } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { useCan } from '@/lib/session'
import { toast } from '@/lib/toast'
import { CorrectAccessDocument, type LoginRecord, UpdateLoginFactsDocument } from './documents'

type Props = {
  opened: boolean
  login: LoginRecord
  missing: readonly DiciField[]
  /** The codes that can be chosen. */
  technologies: readonly string[]
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Completes, changes or corrects what DICI needs of a login; what is missing is marked. */
export function FactsDialog({ opened, onClose, ...form }: Props) {
  const { t } = useTranslation(['logins', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('editTitle', { username: form.login.username })}
      size={560}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        <FactsForm {...form} onClose={onClose} />
      </RequirePermission>
    </Modal>
  )
}

function FactsForm({ login, missing, technologies, onClose, onSaved }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['logins', 'periods', 'enums'])
  const { t: tPeriods } = useTranslation('periods')
  const language = currentLanguage()
  const choose = useChoices()
  const mayCorrect = useCan('BACK_DATE')
  // Of an inactive login that lacks nothing, all that can be done is a correction.
  const first: When =
    !login.active && missing.length === 0 && mayCorrect ? { ...fromToday, mode: 'correction' } : fromToday
  const form = useForm({
    initialValues: { ...formValues(login, language), when: first },
    validate: ({ speed, when }) => ({
      speed: speed.trim() && parseSpeed(speed, language) === null ? t('speedInvalid') : null,
      ...whenErrors(when, tPeriods),
    }),
  })
  const { when } = form.values
  const facts = changedFacts(login, form.values, language)
  const changed = Object.keys(facts).length > 0
  const change = useDatedChange({
    attempt: changed && isDated(when) ? attemptOf(login, facts, when) : null,
    form,
    fields: { 'facts.cityIbgeCode': 'city', 'facts.speedMbps': 'speed', 'facts.zone': 'zone' },
  })

  const save = form.onSubmit(async () => {
    if (!changed) return onClose()
    if (!maySave(change, when)) return
    const effect = await change.save()
    if (!effect) return
    toast(savedText(t('saved', { username: login.username }), effect, tPeriods))
    onSaved(closedMonths(effect))
  })

  // The keyboard begins where something is missing.
  const begin = missing[0]
  const label = (field: DiciField) => (
    <Group component="span" gap={8} display="inline-flex">
      {t(`enums:DiciField.${field}`)}
      {missing.includes(field) && <ToneBadge tone="attention">{t('missing')}</ToneBadge>}
    </Group>
  )
  const completes = when.mode !== 'correction' && completesOnly(login, facts)

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Text fz="sm" c="dimmed">
          {t(login.active ? 'editActive' : 'editFrozen')}
        </Text>
        <CitySelect
          label={label('CITY')}
          data-autofocus={begin === 'CITY' || undefined}
          value={form.values.city}
          onChange={(city) => form.setFieldValue('city', city)}
          error={form.errors.city}
        />
        <NativeSelect
          label={label('ZONE')}
          data-autofocus={begin === 'ZONE' || undefined}
          data={choose(
            login.zone,
            zones.map((value) => ({ value, label: t(`enums:Zone.${value}`) })),
          )}
          {...form.getInputProps('zone')}
        />
        <FactFields
          facts={login}
          technologies={technologies}
          input={(name) => form.getInputProps(name)}
          label={label}
          first={begin}
        />
        <WhenFields form={form} correctable ended={!login.active} />
        <EffectPanel change={change} />
        <FormErrors problem={change.problem} />
        <SaveButtons
          change={change}
          when={when}
          changed={changed}
          label={completes ? t('periods:complete') : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  )
}

function attemptOf(login: LoginRecord, facts: AccessFactsInput, when: When) {
  const since = sinceOf(when)
  return when.mode === 'correction'
    ? attempt(CorrectAccessDocument, (data) => data.correctAccess, {
        loginId: login.id,
        from: since,
        facts,
        reason: when.reason.trim(),
      })
    : attempt(UpdateLoginFactsDocument, (data) => data.updateLogin, { id: login.id, facts, effectiveFrom: since })
}
