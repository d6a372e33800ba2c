import { Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { RecordView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { UpdateTemplateDocument } from './updateTemplate'
import { useTemplate } from './useTemplate'

const CreateTemplateDocument = graphql(`
  mutation CreateTemplate($input: CreateServiceOrderTemplateInput!) {
    createServiceOrderTemplate(input: $input) {
      serviceOrderTemplate {
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
  /** Of the template to edit, "novo" for a new one, null while it is closed. */
  id: string | null
  onClose: () => void
}

/** Creates or edits a template. */
export function TemplateDialog({ id, onClose }: Props) {
  const { t } = useTranslation('templates')
  return (
    <FormDialog
      opened={id !== null}
      onClose={onClose}
      title={t(id === 'novo' ? 'newTitle' : 'editTitle')}
      size="lg"
      permission="REGISTER"
    >
      {id === 'novo' && <TemplateForm onClose={onClose} />}
      {id !== null && id !== 'novo' && <ExistingTemplate id={id} onClose={onClose} />}
    </FormDialog>
  )
}

function ExistingTemplate({ id, onClose }: { id: string; onClose: () => void }) {
  const { query, template } = useTemplate(id, 'network-only')
  return (
    <RecordView query={query} record={template}>
      {(found) => <TemplateForm key={id} template={found} onClose={onClose} />}
    </RecordView>
  )
}

type FormProps = { template?: { id: string; name: string; instructions: string }; onClose: () => void }

function TemplateForm({ template, onClose }: FormProps) {
  const { t } = useTranslation('templates')
  const form = useForm({
    initialValues: { name: template?.name ?? '', instructions: template?.instructions ?? '' },
    validate: { name: isNotEmpty(t('nameRequired')) },
  })
  const creation = useSubmit(CreateTemplateDocument, (data) => data.createServiceOrderTemplate, { form })
  const change = useSubmit(UpdateTemplateDocument, (data) => data.updateServiceOrderTemplate, { form })
  const { submitting, problem } = template ? change : creation

  const save = form.onSubmit(async ({ name, instructions }) => {
    const input = { name: name.trim(), instructions: instructions.trim() }
    const payload = template
      ? await change.submit({ input: { ...input, id: template.id } })
      : await creation.submit({ input })
    if (!payload) return
    toast(t('savedNamed', { name: input.name }))
    onClose()
  })

  return (
    <DialogForm onSubmit={save} onClose={onClose} submitting={submitting} problem={problem}>
      <TextInput label={t('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <Textarea
        label={t('instructions')}
        description={t('instructionsHint')}
        minRows={5}
        maxRows={14}
        maxLength={2000}
        {...form.getInputProps('instructions')}
      />
    </DialogForm>
  )
}
