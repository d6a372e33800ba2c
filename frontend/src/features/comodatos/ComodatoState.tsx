import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import type { ComodatoStatus } from '@/gql/graphql'

type Props = { comodato: { status: ComodatoStatus; charged: boolean } }

/** Where the equipment is, and whether the customer is charged because it was lost. */
export function ComodatoState({ comodato: { status, charged } }: Props) {
  const { t } = useTranslation('comodatos')
  return (
    <Group component="span" gap={6} display="inline-flex">
      <StatusBadge kind="ComodatoStatus" value={status} />
      {charged && <ToneBadge tone="danger">{t('charged')}</ToneBadge>}
    </Group>
  )
}
