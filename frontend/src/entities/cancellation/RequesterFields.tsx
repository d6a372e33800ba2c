import { Radio, Stack } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/components/DateTimeField'
import type { CancellationRequester, RequestChannel } from '@/gql/graphql'
import classes from './RequesterFields.module.css'
import { channels, type Request, requesters } from './requester'

type Props = {
  /** The first choice, or the chosen one. */
  ref?: Ref<HTMLInputElement>
  value: Request
  onChange: (value: Request) => void
  /** The date of the request isn't one yet. */
  onBadDate: (bad: boolean) => void
  errors: { requester?: string; channel?: string; requestedAt?: string }
}

/** Who wanted the cancellation, and how and when they asked for it. */
export function RequesterFields({ ref, value, onChange, onBadDate, errors }: Props) {
  const { t } = useTranslation(['cancellation', 'common', 'enums'])
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('requester')}
        required
        value={value.requester}
        onChange={(chosen) => {
          const requester = chosen as CancellationRequester
          onChange({ ...value, requester, channel: requester === 'CONSUMER' ? value.channel : null })
        }}
        error={errors.requester}
      >
        <div className={classes.choices}>
          {requesters.map((requester, index) => (
            <Radio
              key={requester}
              ref={index === 0 ? ref : undefined}
              value={requester}
              label={t(`enums:CancellationRequester.${requester}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {value.requester === 'CONSUMER' && (
        <Radio.Group
          label={t('channel')}
          required
          value={value.channel}
          onChange={(channel) => onChange({ ...value, channel: channel as RequestChannel })}
          error={errors.channel}
        >
          <div className={classes.choices}>
            {channels.map((channel) => (
              <Radio key={channel} value={channel} label={t(`enums:RequestChannel.${channel}`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      <DateTimeField
        label={`${t('requestedAt')} (${t('common:optional')})`}
        description={t('requestedAtHint')}
        value={value.requestedAt}
        onChange={(requestedAt, invalid) => {
          onChange({ ...value, requestedAt })
          onBadDate(invalid)
        }}
        error={errors.requestedAt}
      />
    </Stack>
  )
}
