import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import type { CancellationRequester, RequestChannel } from '@/gql/graphql'

type Props = {
  request: {
    requester?: CancellationRequester | null
    channel?: RequestChannel | null
    requestedAt: string
    recordedAt?: string | null
  }
}

/** Who asked, by which channel, and when, unless that was when it was recorded. */
export function Requester({ request: { requester, channel, requestedAt, recordedAt } }: Props) {
  const { t } = useTranslation(['cancellation', 'enums'])
  return (
    <>
      {requester && t(`enums:CancellationRequester.${requester}`)}
      {channel && ` · ${t(`enums:RequestChannel.${channel}`)}`}
      {recordedAt && recordedAt !== requestedAt && (
        <>
          {' '}
          · {t('askedFor')} <DateTime value={requestedAt} />
        </>
      )}
    </>
  )
}
