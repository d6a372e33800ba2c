import { Button, Group, Paper, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormErrors } from '@/components/FormErrors'
import { LeaveGuard } from '@/components/LeaveGuard'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useSubmit } from '@/lib/submit'
import { ConflictNotice } from './ConflictNotice'
import { CostDialog } from './CostDialog'
import { changesBetween, options, type Setting, type Values, valuesOf } from './model'
import { OptionRow } from './OptionRow'
import classes from './Parameters.module.css'

export const ParametersFormFields = graphql(`
  fragment ParametersFormFields on Parameters {
    revision
    configured
    accessesUnlinkedAMonth
    keepLoginLink
    checkOpenComodatos
    inactivateCustomer
    pickupServiceOrderTemplate {
      id
      name
      active
    }
  }
`)

const UpdateParametersDocument = graphql(`
  mutation UpdateParameters($input: UpdateParametersInput!) {
    updateParameters(input: $input) {
      parameters {
        id
        updatedAt
        contractsWithoutLoginData
        ...ParametersFormFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  /** The newest that is known; it may change under the form's hands. */
  current: FragmentType<typeof ParametersFormFields>
  editable: boolean
  /** The server found a newer revision than ours: read it. */
  onConflict: () => void
}

/** The four options and Salvar. What the user changed is kept apart from the revision that it is based on. */
export function ParametersForm({ editable, onConflict, ...props }: Props) {
  const current = readFragment(ParametersFormFields, props.current)
  const { t } = useTranslation(['parameters', 'common'])
  const [base, setBase] = useState(current)
  const [draft, setDraft] = useState<Partial<Values>>({})
  const [saved, setSaved] = useState(false)
  const [asking, setAsking] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  const { submit, submitting, problem, reset } = useSubmit(UpdateParametersDocument, (data) => data.updateParameters)

  const values: Values = { ...valuesOf(base), ...draft }
  const changes = changesBetween(base, values)
  const dirty = changes.length > 0
  // The first time, saving is a decision even if nothing changes.
  const savable = dirty || !base.configured
  const losesLinks = !values.keepLoginLink && (base.keepLoginLink || !base.configured)
  const overtaken = current.revision > base.revision
  // Nobody's work is lost: the form simply shows the newer revision.
  if (overtaken && !dirty) setBase(current)

  const set = (option: keyof Values, value: Setting) => {
    setDraft((before) => ({ ...before, [option]: value }))
    setSaved(false)
    reset()
  }
  const discard = () => {
    setDraft({})
    setBase(current.revision > base.revision ? current : base)
    reset()
  }
  const ask = () => {
    if (!savable || overtaken) return
    if (losesLinks) setAsking(true)
    else void save()
  }
  const save = async () => {
    setAsking(false)
    const { pickupServiceOrderTemplate, ...switches } = values
    const payload = await submit({
      input: {
        ...switches,
        pickupServiceOrderTemplateId: pickupServiceOrderTemplate?.id ?? null,
        expectedRevision: base.revision,
      },
    })
    if (!payload?.parameters) return
    setBase(readFragment(ParametersFormFields, payload.parameters))
    setDraft({})
    setSaved(true)
    // The button can't keep the focus: there is nothing left to save.
    status.current?.focus()
  }
  useHotkeys([['mod+S', ask]], [])

  const conflict = problem?.errors.some(({ code }) => code === 'CONFLICT') ?? false
  const reportConflict = useEffectEvent(onConflict)
  useEffect(() => {
    if (conflict) reportConflict()
  }, [conflict])

  return (
    <Paper
      component="form"
      aria-label={t('formLabel')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        ask()
      }}
    >
      {options.map((option) => (
        <OptionRow
          key={option}
          option={option}
          value={values[option]}
          changed={changes.some((change) => change.option === option)}
          editable={editable}
          onChange={(value) => set(option, value)}
        />
      ))}
      {editable && (
        <div className={classes.footer} data-conflict={(overtaken && dirty) || undefined}>
          {overtaken && dirty ? (
            <ConflictNotice
              base={base.revision}
              current={current.revision}
              onReload={discard}
              onKeep={() => {
                setBase(current)
                reset()
              }}
            />
          ) : (
            !conflict && <FormErrors problem={problem} />
          )}
          <Group justify="space-between" gap="xs">
            <Text ref={status} role="status" tabIndex={-1} fz="sm" c="dimmed" className={classes.status}>
              {dirty && t('unsaved', { count: changes.length })}
              {!dirty && saved && t('savedRevision', { revision: base.revision })}
              {!dirty && !saved && t(base.configured ? 'nothingChanged' : 'firstSave')}
            </Text>
            <Group gap="xs">
              {dirty && (
                <Button variant="default" size="sm" onClick={discard} disabled={submitting}>
                  {t('discard')}
                </Button>
              )}
              <Button
                type="submit"
                size="sm"
                disabled={!savable || overtaken}
                loading={submitting}
                aria-keyshortcuts="Control+S"
              >
                {t('common:save')}
              </Button>
            </Group>
          </Group>
        </div>
      )}
      <LeaveGuard when={dirty} />
      <CostDialog
        opened={asking}
        accesses={current.accessesUnlinkedAMonth}
        onClose={() => setAsking(false)}
        onConfirm={() => void save()}
      />
    </Paper>
  )
}
