import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'

const ComodatoStateFields = graphql(`
  fragment ComodatoStateFields on Comodato {
    status
    charged
  }
`)

type Props = { comodato: FragmentType<typeof ComodatoStateFields> }

/** Where the equipment is, and whether the customer is charged because it was lost. */
export function ComodatoState({ comodato }: Props) {
  const { status, charged } = readFragment(ComodatoStateFields, comodato)
  const { t } = useTranslation('comodatos')
  return (
    <Group component="span" gap={6} display="inline-flex">
      <StatusBadge kind="ComodatoStatus" value={status} />
      {charged && <ToneBadge tone="danger">{t('charged')}</ToneBadge>}
    </Group>
  )
}
