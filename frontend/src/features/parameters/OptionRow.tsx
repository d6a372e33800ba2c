import { SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Option, Setting, Template } from './model'
import classes from './Parameters.module.css'
import { TemplateSelect } from './TemplateSelect'

type Props = {
  option: Option
  value: Setting
  /** It differs from what is saved. */
  changed: boolean
  editable: boolean
  onChange: (value: Setting) => void
}

/** One parameter: its label as operators know it, what it is for, and what the chosen value does to a cancellation. */
export function OptionRow({ option, value, changed, editable, onChange }: Props) {
  const { t } = useTranslation(['parameters', 'common'])
  const id = useId()
  const on = value !== false && value !== null
  return (
    <div className={classes.option} data-changed={changed || undefined}>
      <div className={classes.text}>
        <h2 id={id} className={classes.label}>
          {t(`option.${option}.label`)}
        </h2>
        <Text fz="sm" c="dimmed">
          {t(`option.${option}.explanation`)}
        </Text>
        <Text fz="sm" id={`${id}-effect`} aria-live="polite" className={classes.effect}>
          {t(on ? `option.${option}.yes` : `option.${option}.no`)}
        </Text>
      </div>
      <div className={classes.control}>
        {editable ? (
          <Control id={id} value={value} onChange={onChange} />
        ) : (
          <Text fw={600} role="group" aria-labelledby={id}>
            {typeof value === 'boolean' ? t(value ? 'common:yes' : 'common:no') : (value?.name ?? t('common:none'))}
          </Text>
        )}
        {changed && (
          <Text fz="xs" c="dimmed">
            {t('notSavedYet')}
          </Text>
        )}
      </div>
    </div>
  )
}

type ControlProps = { id: string; value: Setting; onChange: (value: Setting) => void }

function Control({ id, value, onChange }: ControlProps) {
  const { t } = useTranslation('common')
  if (typeof value !== 'boolean') {
    return (
      <TemplateSelect
        labelledBy={id}
        describedBy={`${id}-effect`}
        value={value as Template | null}
        onChange={onChange}
      />
    )
  }
  return (
    <SegmentedControl
      aria-labelledby={id}
      aria-describedby={`${id}-effect`}
      size="sm"
      color="petrol"
      transitionDuration={100}
      value={value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === 'yes')}
      data={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
    />
  )
}
