import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/components/DateTimeField'
import { FormErrors } from '@/components/FormErrors'
import { OverrideField } from '@/entities/cancellation/OverrideField'
import { RequesterFields } from '@/entities/cancellation/RequesterFields'
import { missing, nobody } from '@/entities/cancellation/requester'
import { ReturnDialog } from '@/entities/comodato/ReturnDialog'
import { isWithdrawal } from '@/entities/contract/states'
import { type Reason, ReasonSelect } from '@/entities/reason/ReasonSelect'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFocusWhenLost } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useCan } from '@/lib/session'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import classes from './CancelForm.module.css'
import { Cancelled } from './Cancelled'
import { CancelContractDocument } from './cancelContract'
import { PreviewPanel } from './PreviewPanel'
import { isAbout } from './refusals'
import { useCancellationPreview } from './useCancellationPreview'

const CancelFormFields = graphql(`
  fragment CancelFormFields on Contract {
    id
    number
    status
    customer {
      id
      name
    }
    plan {
      id
      name
    }
  }
`)

type Props = {
  contract: FragmentType<typeof CancelFormFields>
  reasons: Reason[]
  onClose: () => void
  onDone: () => void
  /** Whether the dialog must stay: a request is in progress, or another dialog is on top. */
  onHold: (held: boolean) => void
}

export function CancelForm({ reasons, onClose, onDone, onHold, ...props }: Props) {
  const contract = readFragment(CancelFormFields, props.contract)
  const { t } = useTranslation(['cancellation', 'common'])
  const format = useFormat()
  const mayBackDate = useCan('BACK_DATE')
  const mayOverrideOthers = useCan('OVERRIDE_COMODATOS')
  const mayRegister = useCan('REGISTER')
  const withdraws = isWithdrawal(contract.status)
  const [reasonId, setReasonId] = useState<string | null>(null)
  const [reasonMissing, setReasonMissing] = useState(false)
  const [effectiveAt, setEffectiveAt] = useState<string | null>(null)
  const [request, setRequest] = useState(nobody)
  const [requestMissing, setRequestMissing] = useState<'requester' | 'channel' | null>(null)
  const [badDates, setBadDates] = useState({ effectiveAt: false, requestedAt: false })
  const badDate = badDates.effectiveAt || badDates.requestedAt
  const byLaw = request.requester === 'CONSUMER'
  const mayOverride = mayOverrideOthers || byLaw
  const [note, setNote] = useState('')
  const [override, setOverride] = useState<string | null>(null)
  const [returning, setReturning] = useState<string | null>(null)
  // An empty override is an error only once the user tries to cancel with it.
  const [tried, setTried] = useState(false)
  const requesterInput = useRef<HTMLInputElement>(null)
  const reasonInput = useRef<HTMLInputElement>(null)
  const overrideInput = useRef<HTMLTextAreaElement>(null)
  const consequences = useRef<HTMLDivElement>(null)

  // The reason changes no consequence: until one is chosen, any of them serves to ask for the preview.
  const previewReason = reasonId ?? reasons[0]?.id
  const live = useCancellationPreview(
    previewReason && !badDate
      ? {
          contractId: contract.id,
          reasonId: previewReason,
          ...(missing(request) ? nobody : request),
          effectiveAt,
          overrideOpenComodatos: override,
        }
      : null,
  )
  const { preview, updating } = live
  const { submit, submitting, problem, reset } = useSubmit(CancelContractDocument, (data) => data.cancelContract)
  const stale = problem?.errors.some(({ code }) => code === 'STALE_PREVIEW') ?? false
  const refusals = preview?.refusals ?? []
  const errorAt = (field: string) => refusals.find((refusal) => isAbout(refusal, field))?.message
  const open = preview?.openComodatos ?? []
  const blocked = refusals.some(({ code }) => code === 'OPEN_COMODATOS')

  // The form may come after the dialog, which then has given the focus to its close button.
  useEffect(() => reasonInput.current?.focus(), [])

  useEffect(() => onHold(submitting || returning !== null), [submitting, returning, onHold])

  // The button that led to the return goes with its item.
  useFocusWhenLost(consequences, open.length)

  // Nothing is left to override once everything came back.
  useEffect(() => {
    if (override !== null && preview && preview.openComodatos.length === 0) setOverride(null)
  }, [override, preview])

  const confirm = async () => {
    if (!reasonId) {
      setReasonMissing(true)
      reasonInput.current?.focus()
      return
    }
    if (missing(request)) {
      setRequestMissing(missing(request))
      requesterInput.current?.focus()
      return
    }
    if (!preview?.allowed) {
      setTried(true)
      const wrong = errorAt('overrideOpenComodatos') ? overrideInput : consequences
      wrong.current?.focus()
      return
    }
    const payload = await submit({
      input: {
        contractId: contract.id,
        reasonId,
        note: note.trim() || null,
        ...request,
        effectiveAt,
        overrideOpenComodatos: override,
        previewToken: preview.token,
      },
    })
    const { cancellation, scheduledCancellation } = payload ?? {}
    if (cancellation)
      toast(
        <Cancelled
          number={contract.number}
          protocol={cancellation.protocol}
          withdrawn={withdraws}
          order={cancellation.serviceOrder}
        />,
      )
    else if (scheduledCancellation) toast(t('scheduled', { date: format.dateTime(scheduledCancellation.effectiveAt) }))
    else return live.reload()
    onDone()
  }

  const acceptChange = () => {
    live.accept()
    reset()
  }

  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void confirm()
        }}
      >
        <Text c="dimmed" fz="sm" mb="sm">
          {contract.customer.name} · {contract.plan.name}
        </Text>
        <div className={classes.columns}>
          <Stack gap="sm">
            <ReasonSelect
              ref={reasonInput}
              reasons={reasons}
              value={reasonId}
              onChange={(id) => {
                setReasonId(id)
                setReasonMissing(false)
              }}
              error={reasonMissing ? t('reasonMissing') : reasonId ? errorAt('reasonId') : undefined}
            />
            <RequesterFields
              ref={requesterInput}
              value={request}
              onChange={(next) => {
                setRequest(next)
                setRequestMissing(null)
                // An override is for who asked; somebody else's needs another reason, or a permission.
                if (next.requester !== request.requester) setOverride(null)
              }}
              onBadDate={(invalid) => setBadDates((bad) => ({ ...bad, requestedAt: invalid }))}
              errors={{
                requester: requestMissing === 'requester' ? t('requesterMissing') : undefined,
                channel: requestMissing === 'channel' ? t('channelMissing') : undefined,
                requestedAt: errorAt('requestedAt'),
              }}
            />
            <DateTimeField
              label={t(withdraws ? 'withdrawal.date' : 'date')}
              description={t(mayBackDate ? 'dateHintBackDate' : 'dateHint')}
              value={effectiveAt}
              onChange={(value, invalid) => {
                setEffectiveAt(value)
                setBadDates((bad) => ({ ...bad, effectiveAt: invalid }))
              }}
              error={errorAt('effectiveAt')}
            />
            <Textarea
              label={`${t('note')} (${t('common:optional')})`}
              maxLength={2000}
              maxRows={6}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            {mayOverride && open.length > 0 && (blocked || override !== null) && (
              <OverrideField
                ref={overrideInput}
                value={override}
                onChange={setOverride}
                byLaw={byLaw}
                error={override || tried ? errorAt('overrideOpenComodatos') : undefined}
              />
            )}
          </Stack>
          <PreviewPanel
            ref={consequences}
            live={live}
            customer={contract.customer.name}
            paused={badDate ? t('fixDate') : null}
            shownElsewhere={[
              'reasonId',
              'requestedAt',
              'effectiveAt',
              ...(mayOverride ? ['overrideOpenComodatos'] : []),
            ]}
            stale={stale}
            onAccept={acceptChange}
            comodatoAction={
              mayRegister
                ? ({ key, text }) => (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('returnNamed', { name: text })}
                      onClick={() => setReturning(key)}
                    >
                      {t('return')}
                    </Button>
                  )
                : undefined
            }
          />
        </div>
        {!stale && problem && (
          <div className={classes.problem}>
            <FormErrors problem={problem} title={t(withdraws ? 'withdrawal.notDone' : 'notCancelled')} />
          </div>
        )}
        <Group justify="flex-end" gap="xs" className={classes.buttons}>
          <Button variant="default" onClick={onClose} disabled={submitting}>
            {t('keep')}
          </Button>
          <Button type="submit" color="red" loading={submitting} disabled={!preview || updating || badDate}>
            {t(confirmLabel(withdraws, preview?.scheduled), { number: contract.number })}
          </Button>
        </Group>
      </form>
      {open.map(
        (comodato) =>
          comodato.id === returning && (
            <ReturnDialog
              key={comodato.id}
              comodato={comodato}
              onDone={live.expectChange}
              onClose={() => setReturning(null)}
            />
          ),
      )}
    </>
  )
}

function confirmLabel(withdraws: boolean, scheduled?: boolean) {
  if (scheduled) return 'confirmSchedule'
  return withdraws ? 'withdrawal.confirm' : 'confirm'
}
