import { Anchor, Group } from '@mantine/core'
import { AppLink } from '@/components/AppLink'
import { StatusBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { urls } from '@/urls'

const ContractLinkFields = graphql(`
  fragment ContractLinkFields on Contract {
    number
    status
  }
`)

type Props = { contract: FragmentType<typeof ContractLinkFields> }

/** A contract's number, which leads to it, and its state. */
export function ContractLink({ contract }: Props) {
  const { number, status } = readFragment(ContractLinkFields, contract)
  return (
    <Group component="span" gap={8} display="inline-flex">
      <Anchor component={AppLink} href={urls.contract(number)} fz="inherit">
        {number}
      </Anchor>
      <StatusBadge kind="ContractStatus" value={status} />
    </Group>
  )
}
