import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { formatDocument } from '@/lib/format'
import { useCan } from '@/lib/session'
import { toast } from '@/lib/toast'
import { useReveal } from './useReveal'

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
  const { reveal: ask, revealing } = useReveal()
  const [shown, setShown] = useState<{ of: string; document: string } | null>(null)
  const whole = shown?.of === id ? shown.document : null

  const reveal = async () => {
    if (whole) return setShown(null)
    const found = await ask(id)
    if (found) setShown({ of: id, document: found })
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
          loading={revealing}
          title={whole ? undefined : t('revealLogged')}
          aria-label={whole ? t('hideDocument') : t('revealDocument')}
        >
          {whole ? t('hide') : t('reveal')}
        </Button>
      )}
    </Group>
  )
}
