import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { ToneBadge } from '@/components/StatusBadge'
import type { ClosedMonth } from '@/features/dici/ClosedMonths'
import type { DiciField } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { CitySelect } from './CitySelect'
import { type LoginRecord, UpdateLoginFactsDocument } from './documents'
import { changedFacts, formValues, media, parseSpeed, products, zones } from './facts'

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

/** Completes or corrects what DICI needs of a login; what is missing is marked. */
export function FactsDialog({ opened, onClose, ...form }: Props) {
  const { t } = useTranslation(['logins', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('editTitle', { username: form.login.username })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        <FactsForm {...form} onClose={onClose} />
      </RequirePermission>
    </Modal>
  )
}

function FactsForm({ login, missing, technologies, onClose, onSaved }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['logins', 'common', 'enums'])
  const language = currentLanguage()
  const form = useForm({
    initialValues: formValues(login, language),
    validate: {
      speed: (text) => (text.trim() && parseSpeed(text, language) === null ? t('speedInvalid') : null),
    },
  })
  const { submit, submitting, problem } = useSubmit(UpdateLoginFactsDocument, (data) => data.updateLogin, {
    form,
    fields: { 'facts.cityIbgeCode': 'city', 'facts.speedMbps': 'speed', 'facts.zone': 'zone' },
  })

  const save = form.onSubmit(async (values) => {
    const facts = changedFacts(login, values, language)
    if (Object.keys(facts).length === 0) return onClose()
    const payload = await submit({ input: { id: login.id, facts } })
    if (!payload) return
    toast(t('saved', { username: login.username }))
    onSaved(payload.closedMonths)
  })

  // The keyboard begins where something is missing.
  const first = missing[0]
  const label = (field: DiciField) => (
    <Group component="span" gap={8} display="inline-flex">
      {t(`enums:DiciField.${field}`)}
      {missing.includes(field) && <ToneBadge tone="attention">{t('missing')}</ToneBadge>}
    </Group>
  )
  // What isn't chosen yet can stay so; what is chosen can only become something else.
  const choose = (current: string, choices: { value: string; label: string }[]) =>
    current ? choices : [{ value: '', label: t('choose') }, ...choices]
  const codes =
    login.technology && !technologies.includes(login.technology) ? [login.technology, ...technologies] : technologies

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <FormErrors problem={problem} />
        <Text fz="sm" c="dimmed">
          {t(login.active ? 'editActive' : 'editFrozen')}
        </Text>
        <CitySelect
          label={label('CITY')}
          data-autofocus={first === 'CITY' || undefined}
          value={form.values.city}
          onChange={(city) => form.setFieldValue('city', city)}
          error={form.errors.city}
        />
        <NativeSelect
          label={label('ZONE')}
          data-autofocus={first === 'ZONE' || undefined}
          data={choose(
            login.zone ?? '',
            zones.map((value) => ({ value, label: t(`enums:Zone.${value}`) })),
          )}
          {...form.getInputProps('zone')}
        />
        <NativeSelect
          label={label('MEDIUM')}
          data-autofocus={first === 'MEDIUM' || undefined}
          data={choose(
            login.medium ?? '',
            media.map((value) => ({ value, label: t(`enums:Medium.${value}`) })),
          )}
          {...form.getInputProps('medium')}
        />
        <NativeSelect
          label={label('TECHNOLOGY')}
          data-autofocus={first === 'TECHNOLOGY' || undefined}
          data={choose(
            login.technology ?? '',
            codes.map((value) => ({ value, label: value })),
          )}
          {...form.getInputProps('technology')}
        />
        <NativeSelect
          label={label('PRODUCT')}
          data-autofocus={first === 'PRODUCT' || undefined}
          data={choose(
            login.product ?? '',
            products.map((value) => ({ value, label: t(`enums:Product.${value}`) })),
          )}
          {...form.getInputProps('product')}
        />
        <TextInput
          label={label('SPEED')}
          data-autofocus={first === 'SPEED' || undefined}
          description={t('speedHint')}
          inputMode="decimal"
          autoComplete="off"
          rightSection="Mbps"
          rightSectionWidth={52}
          {...form.getInputProps('speed')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={submitting}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={submitting}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
