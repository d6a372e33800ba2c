import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { useFirstField } from '@/lib/focus'
import type { Problem } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { EffectPanel } from './EffectPanel'
import { closedMonths, savedText } from './effect'
import type { DatedChange } from './useDatedChange'
import { WhenFields } from './WhenFields'
import { confirmText, isPast, type When, type WhenRules } from './when'

type Props<Values extends { when: When }> = {
  /** Its field "when" says since when. */
  form: UseFormReturnType<Values>
  change: DatedChange
  /** Whether there is something to save that has a date. */
  changed: boolean
  /** What is saved otherwise; without it the dialog is only closed. */
  plain?: { save: () => Promise<unknown>; submitting: boolean; problem: Problem | null }
  correctable?: boolean
  ended?: boolean
  rules?: WhenRules
  /** The button's label, when it doesn't follow from the date alone. */
  label?: string
  /** What was done, in words. */
  saved: string
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
  /** The fields. */
  children: ReactNode
}

/** The form of a change that holds since a date: since when, and what it does, stand below its fields before it is saved. */
export function DatedForm<Values extends { when: When }>(props: Props<Values>) {
  const { form, change, changed, plain, correctable, ended, rules, label, saved, onClose, onSaved, children } = props
  const { t } = useTranslation(['periods', 'common'])
  const first = useFirstField()
  const { when } = form.values
  // What touches the past is saved only when its consequences are on screen.
  const waits = changed && change.updating && isPast(when)

  const save = form.onSubmit(async () => {
    if (!changed) return plain ? void plain.save() : onClose()
    if (waits) return
    const effect = await change.save()
    if (!effect) return
    toast(savedText(saved, effect, t))
    onSaved(closedMonths(effect))
  })

  return (
    <DialogForm
      ref={first}
      onSubmit={save}
      onClose={onClose}
      submitLabel={changed ? (label ?? confirmText(when, t, rules)) : undefined}
      submitting={change.submitting || (plain?.submitting ?? false)}
      disabled={waits}
    >
      {children}
      {(changed || !plain) && <WhenFields form={form} correctable={correctable} ended={ended} rules={rules} />}
      <EffectPanel change={change} />
      <FormErrors problem={changed || !plain ? change.problem : plain.problem} />
    </DialogForm>
  )
}
