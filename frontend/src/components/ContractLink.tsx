import { Anchor, Group } from '@mantine/core'
import type { ContractStatus } from '@/gql/graphql'
import { urls } from '@/urls'
import { AppLink } from './AppLink'
import { StatusBadge } from './StatusBadge'

type Props = { contract: { number: string; status: ContractStatus } }

/** A contract's number, which leads to it, and its state. */
export function ContractLink({ contract }: Props) {
  return (
    <Group component="span" gap={8} display="inline-flex">
      <Anchor component={AppLink} href={urls.contract(contract.number)} fz="inherit">
        {contract.number}
      </Anchor>
      <StatusBadge kind="ContractStatus" value={contract.status} />
    </Group>
  )
}
