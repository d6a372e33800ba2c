import { Group, NativeSelect, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/components/FormDialog'
import { ToneBadge } from '@/components/StatusBadge'
import { FactFields, useChoices } from '@/entities/access/FactFields'
import { changedFacts, completesOnly, formValues, parseSpeed, zones } from '@/entities/access/facts'
import { CitySelect } from '@/entities/city/CitySelect'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { DatedForm } from '@/entities/period/DatedForm'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { AccessFactsInput, DiciField, FactsDialogFieldsFragment } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { useCan } from '@/lib/session'

const FactsDialogFields = graphql(`
  fragment FactsDialogFields on Login {
    id
    username
    active
    zone
    medium
    technology
    product
    speedMbps
    city {
      id
      ibgeCode
      name
      state
    }
  }
`)

const UpdateLoginFactsDocument = graphql(`
  mutation UpdateLoginFacts($input: UpdateLoginInput!) {
    updateLogin(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        ...FactsDialogFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

const CorrectAccessDocument = graphql(`
  mutation CorrectAccess($input: CorrectAccessInput!) {
    correctAccess(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        ...FactsDialogFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Login = FactsDialogFieldsFragment

type Props = {
  opened: boolean
  login: FragmentType<typeof FactsDialogFields>
  missing: readonly DiciField[]
  /** The codes that can be chosen. */
  technologies: readonly string[]
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Completes, changes or corrects what DICI needs of a login; what is missing is marked. */
export function FactsDialog({ opened, onClose, ...props }: Props) {
  const { t } = useTranslation('logins')
  const login = readFragment(FactsDialogFields, props.login)
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('editTitle', { username: login.username })}
      size={560}
      permission="REGISTER"
    >
      <FactsForm {...props} login={login} onClose={onClose} />
    </FormDialog>
  )
}

function FactsForm({
  login,
  missing,
  technologies,
  onClose,
  onSaved,
}: Omit<Props, 'opened' | 'login'> & { login: Login }) {
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
    <DatedForm
      form={form}
      change={change}
      changed={changed}
      correctable
      ended={!login.active}
      label={completes ? t('periods:complete') : undefined}
      saved={t('saved', { username: login.username })}
      onClose={onClose}
      onSaved={onSaved}
    >
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
    </DatedForm>
  )
}

function attemptOf(login: Login, facts: AccessFactsInput, when: When) {
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
