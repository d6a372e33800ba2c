import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { formatDocument } from '@/lib/format'
import { useCan } from '@/lib/session'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const RevealDocument = graphql(`
  mutation RevealCustomerDocument($input: RevealCustomerDocumentInput!) {
    revealCustomerDocument(input: $input) {
      document
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

const CustomerDocumentFields = graphql(`
  fragment CustomerDocumentFields on Customer {
    id
    document
  }
`)

type Props = { customer: FragmentType<typeof CustomerDocumentFields> }

/** A customer's CPF or CNPJ, masked; "mostrar" shows the whole one, and the server logs who saw it. */
export function CustomerDocument({ customer }: Props) {
  const { id, document } = readFragment(CustomerDocumentFields, customer)
  const { t } = useTranslation()
  const allowed = useCan('REGISTER')
  const { submit, submitting } = useSubmit(RevealDocument, (data) => data.revealCustomerDocument)
  const [shown, setShown] = useState<{ of: string; document: string } | null>(null)
  const whole = shown?.of === id ? shown.document : null

  const reveal = async () => {
    if (whole) return setShown(null)
    const payload = await submit({ input: { id } })
    if (payload?.document) setShown({ of: id, document: payload.document })
    else toast(t('revealFailed'))
  }

  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex">
      <span style={{ whiteSpace: 'nowrap' }} aria-live="polite">
        {formatDocument(whole ?? document)}
      </span>
      {allowed && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={reveal}
          loading={submitting}
          title={whole ? undefined : t('revealLogged')}
          aria-label={whole ? t('hideDocument') : t('revealDocument')}
        >
          {whole ? t('hide') : t('reveal')}
        </Button>
      )}
    </Group>
  )
}
