import { Code, List, Stack, Text, TextInput } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { NoPermissionState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { AnonymizeDialogFieldsFragment } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const AnonymizeDialogFields = graphql(`
  fragment AnonymizeDialogFields on Customer {
    id
    code
    name
    notCancelled: contractsConnection(first: 5, where: { statusNotIn: [CANCELLED, WITHDRAWN] }, orderBy: { field: NUMBER }) {
      totalCount
      edges {
        node {
          id
          number
        }
      }
    }
  }
`)

const AnonymizeCustomerDocument = graphql(`
  mutation AnonymizeCustomer($input: AnonymizeCustomerInput!) {
    anonymizeCustomer(input: $input) {
      customer {
        id
        anonymizedAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { customer: FragmentType<typeof AnonymizeDialogFields>; onClose: () => void }

/** The usernames and addresses that it replaces, too. */
const context = dependsOn('Contract', 'Login')

/** Permanently replaces a former customer's personal data, once the customer's code is typed. Shown while it is mounted. */
export function AnonymizeDialog({ onClose, ...props }: Props) {
  const customer = readFragment(AnonymizeDialogFields, props.customer)
  const { t } = useTranslation('customers')
  const format = useFormat()
  const { id, code, name } = customer
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useReturnFocus(() => document.querySelector('h1'))
  const { submit, submitting, problem } = useSubmit(AnonymizeCustomerDocument, (data) => data.anonymizeCustomer, {
    context,
  })
  const { totalCount: live } = customer.notCancelled

  const confirm = async () => {
    if (typed.trim() !== code) {
      setWrong(true)
      input.current?.focus()
      return
    }
    if (!(await submit({ input: { id } }))) return
    toast(t('anonymize.done', { code }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('anonymize.title')}
      confirmLabel={t('anonymize.confirm', { code })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Can permission="ANONYMIZE" fallback={<NoPermissionState />}>
        <Stack gap="sm">
          <Text fz="sm">{t('anonymize.text', { name })}</Text>
          <List fz="sm" spacing={4}>
            <List.Item>{t('anonymize.personal')}</List.Item>
            <List.Item>{t('anonymize.logins')}</List.Item>
            <List.Item>{t('anonymize.dici')}</List.Item>
            <List.Item>{t('anonymize.reactivation')}</List.Item>
          </List>
          {live > 0 ? (
            <Callout tone="danger">
              {t('anonymize.live', { ...format.count(live), numbers: numbersOf(customer, t) })}
            </Callout>
          ) : (
            <Callout tone="attention">{t('anonymize.forGood')}</Callout>
          )}
          <TextInput
            ref={input}
            label={t('anonymize.type')}
            description={
              <>
                {t('anonymize.typeHint')} <Code>{code}</Code>
              </>
            }
            required
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong(false)
            }}
            error={wrong ? t('anonymize.wrong') : undefined}
          />
        </Stack>
      </Can>
    </ConfirmDialog>
  )
}

/** The contracts that stand in the way, as many as there is room for. */
function numbersOf({ notCancelled }: AnonymizeDialogFieldsFragment, t: TFunction<'customers'>): string {
  const named = nodesOf(notCancelled).map(({ number }) => number)
  const others = notCancelled.totalCount - named.length
  return others > 0 ? t('anonymize.andOthers', { numbers: named.join(', '), count: others }) : named.join(', ')
}
