import { Modal, Select, Stack, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { cityLabel } from '@/entities/city/city'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { EffectPanel } from '@/entities/period/EffectPanel'
import { closedMonths, savedText } from '@/entities/period/effect'
import { maySave, SaveButtons } from '@/entities/period/SaveButtons'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { WhenFields } from '@/entities/period/WhenFields'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import type { MoveTargetsQuery } from '@/gql/graphql'
import { useFirstField, useReturnFocus } from '@/lib/focus'
import { chooseByEnter } from '@/lib/keyboard'
import { nodesOf, type RowOf } from '@/lib/list'
import { toast } from '@/lib/toast'
import { type LoginRecord, MoveLoginDocument, MoveTargetsDocument } from './documents'

type Target = RowOf<MoveTargetsQuery['contracts']>
type Props = {
  login: LoginRecord
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Links a login to another contract of its customer. Shown while it is mounted. */
export function MoveDialog({ login, onClose, onSaved }: Props) {
  const { t } = useTranslation(['logins', 'common'])
  const query = useQuery({
    query: MoveTargetsDocument,
    variables: { customer: login.customer.id },
    requestPolicy: 'network-only',
  })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  return (
    <Modal
      opened
      returnFocus={false}
      onClose={onClose}
      title={t('moveTitle', { username: login.username })}
      size={560}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        <QueryView query={query}>
          {({ contracts }) => (
            <MoveForm
              login={login}
              targets={nodesOf<Target>(contracts).filter(({ id }) => id !== login.contract?.id)}
              onClose={onClose}
              onSaved={onSaved}
            />
          )}
        </QueryView>
      </RequirePermission>
    </Modal>
  )
}

function MoveForm({ login, targets, onClose, onSaved }: Props & { targets: Target[] }) {
  const { t } = useTranslation('logins')
  const { t: tPeriods } = useTranslation('periods')
  const first = useFirstField()
  const form = useForm({
    initialValues: { contract: null as string | null, when: fromToday },
    validate: ({ contract, when }) => ({
      contract: isNotEmpty(t('moveChoose'))(contract),
      ...whenErrors(when, tPeriods),
    }),
  })
  const { contract, when } = form.values
  const change = useDatedChange({
    attempt:
      contract && isDated(when)
        ? attempt(MoveLoginDocument, (data) => data.moveLogin, {
            loginId: login.id,
            contractId: contract,
            effectiveFrom: sinceOf(when),
          })
        : null,
    form,
    fields: { contractId: 'contract' },
  })

  const save = form.onSubmit(async () => {
    if (!maySave(change, when)) return
    const effect = await change.save()
    if (!effect) return
    const number = targets.find(({ id }) => id === contract)?.number ?? ''
    toast(savedText(t('moved', { username: login.username, number }), effect, tPeriods))
    onSaved(closedMonths(effect))
  })

  return (
    <form ref={first} onSubmit={save} noValidate>
      <Stack gap="sm">
        <Text fz="sm" c="dimmed">
          {t(targets.length > 0 ? 'moveText' : 'moveNowhere', { name: login.customer.name })}
        </Text>
        <Select
          label={t('moveTo')}
          placeholder={t('choose')}
          required
          searchable
          data-autofocus
          allowDeselect={false}
          openOnFocus={false}
          selectFirstOptionOnChange
          onKeyDownCapture={chooseByEnter}
          disabled={targets.length === 0}
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
          data={targets.map((target) => ({ value: target.id, label: targetName(target) }))}
          {...form.getInputProps('contract')}
        />
        <WhenFields form={form} />
        <EffectPanel change={change} />
        <FormErrors problem={change.problem} />
        <SaveButtons change={change} when={when} changed label={moveText(when, t)} onClose={onClose} />
      </Stack>
    </form>
  )
}

function moveText({ mode, day }: When, t: TFunction<'logins'>): string {
  if (mode === 'today') return t('moveToday')
  return day ? t('moveSince', { date: day }) : t('move')
}

function targetName({ number, plan, street, streetNumber, city }: Target): string {
  const address = [street, streetNumber].filter(Boolean).join(', ')
  return [number, plan.name, address, city && cityLabel(city)].filter(Boolean).join(' · ')
}
