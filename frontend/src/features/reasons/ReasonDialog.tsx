import { Checkbox, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { RecordView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { nodeOf } from '@/lib/node'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { UpdateReasonDocument } from './updateReason'

const ReasonDocument = graphql(`
  query Reason($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on CancellationReason {
        code
        name
        countsAsChurn
      }
    }
  }
`)

const CreateReasonDocument = graphql(`
  mutation CreateReason($input: CreateCancellationReasonInput!) {
    createCancellationReason(input: $input) {
      cancellationReason {
        id
        name
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  /** Of the reason to edit, "novo" for a new one, null while it is closed. */
  id: string | null
  onClose: () => void
}

/** Creates or edits a reason. */
export function ReasonDialog({ id, onClose }: Props) {
  const { t } = useTranslation('reasons')
  return (
    <FormDialog
      opened={id !== null}
      onClose={onClose}
      title={t(id === 'novo' ? 'newTitle' : 'editTitle')}
      permission="REGISTER"
    >
      {id === 'novo' && <ReasonForm onClose={onClose} />}
      {id !== null && id !== 'novo' && <ExistingReason id={id} onClose={onClose} />}
    </FormDialog>
  )
}

function ExistingReason({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery({ query: ReasonDocument, variables: { id }, requestPolicy: 'network-only' })
  return (
    <RecordView query={query} record={nodeOf(query[0].data?.node, 'CancellationReason', id)}>
      {(reason) => <ReasonForm key={id} reason={reason} onClose={onClose} />}
    </RecordView>
  )
}

type FormProps = { reason?: { id: string; code: string; name: string; countsAsChurn: boolean }; onClose: () => void }

function ReasonForm({ reason, onClose }: FormProps) {
  const { t } = useTranslation('reasons')
  const form = useForm({
    initialValues: { name: reason?.name ?? '', code: reason?.code ?? '', countsAsChurn: reason?.countsAsChurn ?? true },
    validate: { name: isNotEmpty(t('nameRequired')), code: isNotEmpty(t('codeRequired')) },
  })
  const creation = useSubmit(CreateReasonDocument, (data) => data.createCancellationReason, { form })
  const change = useSubmit(UpdateReasonDocument, (data) => data.updateCancellationReason, { form })
  const { submitting, problem } = reason ? change : creation

  const save = form.onSubmit(async (values) => {
    const name = values.name.trim()
    const { countsAsChurn } = values
    const payload = reason
      ? await change.submit({ input: { id: reason.id, name, countsAsChurn } })
      : await creation.submit({ input: { name, code: values.code.trim(), countsAsChurn } })
    if (!payload) return
    toast(t('savedNamed', { name }))
    onClose()
  })

  return (
    <DialogForm onSubmit={save} onClose={onClose} submitting={submitting} problem={problem}>
      <TextInput label={t('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('code')}
        description={t('codeHint')}
        required
        readOnly={reason !== undefined}
        variant={reason ? 'filled' : undefined}
        maxLength={60}
        {...form.getInputProps('code')}
      />
      <Checkbox
        label={t('countsAsChurn')}
        description={t('countsAsChurnHint')}
        {...form.getInputProps('countsAsChurn', { type: 'checkbox' })}
      />
    </DialogForm>
  )
}
