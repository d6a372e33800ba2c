import { Button, Code, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Callout } from '@/components/Callout'
import { graphql } from '@/gql'
import { failureOf } from '@/lib/errors'

const WebhookPreviewDocument = graphql(`
  query WebhookPreview($selection: String) {
    webhookPreview(selection: $selection)
  }
`)

/** What the newest event would be sent as, on request. */
export function Preview({ selection }: { selection: string }) {
  const { t } = useTranslation('integrations')
  const [tried, setTried] = useState<string | null>(null)
  const [{ data, error, fetching }] = useQuery({
    query: WebhookPreviewDocument,
    variables: { selection: tried || null },
    pause: tried === null,
    requestPolicy: 'network-only',
  })
  const current = tried === selection.trim() && !fetching
  const message = error?.graphQLErrors[0]?.message
  return (
    <>
      <Group>
        <Button variant="default" size="xs" loading={fetching} onClick={() => setTried(selection.trim())}>
          {t('preview')}
        </Button>
      </Group>
      {current && error && (
        <Callout tone="danger" alert title={t('selectionWrong')}>
          {failureOf(error) === 'network' ? null : message}
        </Callout>
      )}
      {current && !error && data && <Payload text={data.webhookPreview ?? null} />}
    </>
  )
}

/** A body as it is sent, set out to be read. */
export function Payload({ text }: { text: string | null }) {
  const { t } = useTranslation('integrations')
  if (text === null) return <Text fz="sm">{t('noEventYet')}</Text>
  return (
    <Code block tabIndex={0} aria-label={t('payload')} mah={280} style={{ overflow: 'auto' }}>
      {indented(text)}
    </Code>
  )
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
