import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { punctuate } from '@/components/DateTimeField'
import { useCan } from '@/lib/session'
import type { Mode, When, WhenRules } from './when'

type Props<Values extends { when: When }> = {
  /** Its field "when" is edited. */
  form: UseFormReturnType<Values>
  /** Whether what was wrong can be corrected here. */
  correctable?: boolean
  rules?: WhenRules
  /** The record is out of service: nothing changes any more, only what is missing can be completed. */
  ended?: boolean
}

/** Since when an edit applies: a change from a day on, or a correction. Both are named, so that users needn't guess. */
export function WhenFields<Values extends { when: When }>(props: Props<Values>) {
  const { form, correctable = false, ended = false, rules } = props
  const { t } = useTranslation(['periods', 'common'])
  const mayBackDate = useCan('BACK_DATE')
  if (!mayBackDate) {
    return (
      <Text fz="sm" c="dimmed">
        {t(ended ? 'onlyComplete' : 'onlyToday')}
      </Text>
    )
  }
  const modes: Mode[] = ['today', ...(ended ? [] : ['date' as const]), ...(correctable ? ['correction' as const] : [])]
  const { errors } = form
  const value = form.values.when
  const set = (change: Partial<When>) => {
    form.setValues((values) => ({ ...values, when: { ...values.when, ...change } }))
    for (const name of Object.keys(change)) form.clearFieldError(`when.${name}`)
  }
  const day = {
    w: 200,
    ml: 32,
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    maxLength: 10,
    placeholder: t('common:dateFormat'),
    value: value.day,
    onChange: ({ currentTarget: { value: typed } }: { currentTarget: HTMLInputElement }) =>
      set({ day: typed.length < value.day.length ? typed : punctuate(typed).slice(0, 10) }),
    error: errors['when.day'],
  }
  return (
    <Radio.Group label={t('when')} value={value.mode} onChange={(mode) => set({ mode: mode as Mode })}>
      <Stack gap={10} mt={6}>
        {modes.map((mode) => (
          <Stack key={mode} gap={8}>
            <Radio
              value={mode}
              label={t(mode === 'today' && ended ? 'mode.complete' : `mode.${mode}`)}
              description={t(mode === 'today' && ended ? 'hint.complete' : `hint.${mode}`)}
            />
            {mode === 'date' && value.mode === mode && <TextInput {...day} label={t('since')} required />}
            {mode === 'correction' && value.mode === mode && (
              <>
                {rules?.datedCorrection ? (
                  <TextInput {...day} label={t('wrongSince')} required />
                ) : (
                  <TextInput {...day} w={260} label={`${t('wrongSince')} (${t('common:optional')})`} />
                )}
                <Textarea
                  ml={32}
                  label={t('reason')}
                  description={t('reasonHint')}
                  required
                  autosize
                  maxRows={5}
                  maxLength={2000}
                  value={value.reason}
                  onChange={(event) => set({ reason: event.currentTarget.value })}
                  error={errors['when.reason']}
                />
              </>
            )}
          </Stack>
        ))}
      </Stack>
    </Radio.Group>
  )
}
