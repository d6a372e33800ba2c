import { MultiSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DialogForm } from '@/components/FormDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { EventType } from '@/gql/graphql'
import type enums from '@/i18n/pt-BR/enums.json'
import { dependsOn } from '@/lib/client'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { Preview } from './Preview'
import { UpdateEndpointDocument } from './updateEndpoint'

const EndpointFormFields = graphql(`
  fragment EndpointFormFields on WebhookEndpoint {
    id
    name
    url
    eventTypes
    selection
  }
`)

const CreateEndpointDocument = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      secret
      webhookEndpoint {
        id
        name
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export type EndpointToEdit = FragmentType<typeof EndpointFormFields>

type Props = {
  endpoint?: EndpointToEdit
  /** Every type of event. */
  types: readonly string[]
  onMade: (secret: string) => void
  onClose: () => void
}

/** Where events go, which, and in what shape. */
export function EndpointForm({ types, onMade, onClose, ...props }: Props) {
  const endpoint = readFragment(EndpointFormFields, props.endpoint)
  const { t } = useTranslation(['integrations', 'common', 'enums'])
  const form = useForm({
    initialValues: {
      name: endpoint?.name ?? '',
      url: endpoint?.url ?? '',
      eventTypes: [...(endpoint?.eventTypes ?? [])] as EventType[],
      selection: endpoint?.selection ?? '',
    },
    validate: { name: isNotEmpty(t('endpointNameRequired')), url: isNotEmpty(t('urlRequired')) },
  })
  const creation = useSubmit(CreateEndpointDocument, (data) => data.createWebhookEndpoint, { form, context })
  const change = useSubmit(UpdateEndpointDocument, (data) => data.updateWebhookEndpoint, { form, context })
  const { submitting, problem } = endpoint ? change : creation

  const save = form.onSubmit(async ({ name, url, eventTypes, selection }) => {
    const input = { name: name.trim(), url: url.trim(), eventTypes, selection: selection.trim() }
    if (endpoint) {
      if (!(await change.submit({ input: { ...input, id: endpoint.id } }))) return
      toast(t('endpointSaved', { name: input.name }))
      onClose()
      return
    }
    const payload = await creation.submit({ input: { ...input, selection: input.selection || null } })
    if (payload?.secret) onMade(payload.secret)
  })

  return (
    <DialogForm onSubmit={save} onClose={onClose} submitting={submitting} problem={problem}>
      <TextInput label={t('endpointName')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('url')}
        description={t('urlHint')}
        placeholder="https://"
        inputMode="url"
        required
        maxLength={2000}
        {...form.getInputProps('url')}
      />
      <MultiSelect
        label={t('events')}
        description={t('eventsHint')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common:clear') }}
        hidePickedOptions
        maxDropdownHeight={240}
        placeholder={form.values.eventTypes.length === 0 ? t('allEvents') : undefined}
        data={types.map((type) => ({ value: type, label: t(`enums:EventType.${type as Known}`) }))}
        {...form.getInputProps('eventTypes')}
      />
      <Textarea
        label={t('selection')}
        description={t('selectionHint')}
        placeholder="{ id type occurredAt contract { number status } }"
        autosize
        minRows={3}
        maxRows={12}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        spellCheck={false}
        {...form.getInputProps('selection')}
      />
      <Preview selection={form.values.selection} />
    </DialogForm>
  )
}

type Known = keyof (typeof enums)['EventType']

const context = dependsOn('WebhookEndpoint')
