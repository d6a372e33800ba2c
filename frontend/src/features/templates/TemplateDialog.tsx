import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { RecordNotFoundState } from '@/components/states'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { CreateTemplateDocument, TemplateDocument, UpdateTemplateDocument } from './documents'

type Props = {
  /** Of the template to edit, "novo" for a new one, null while it is closed. */
  id: string | null
  onClose: () => void
}

/** Creates or edits a template. */
export function TemplateDialog({ id, onClose }: Props) {
  const { t } = useTranslation(['templates', 'common'])
  return (
    <Modal
      opened={id !== null}
      onClose={onClose}
      title={t(id === 'novo' ? 'newTitle' : 'editTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        {id === 'novo' && <TemplateForm onClose={onClose} />}
        {id !== null && id !== 'novo' && <ExistingTemplate id={id} onClose={onClose} />}
      </RequirePermission>
    </Modal>
  )
}

function ExistingTemplate({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery({ query: TemplateDocument, variables: { id }, requestPolicy: 'network-only' })
  return (
    <QueryView query={query}>
      {({ node }) => {
        if (node?.__typename !== 'ServiceOrderTemplate') return <RecordNotFoundState />
        return <TemplateForm key={node.id} template={node} onClose={onClose} />
      }}
    </QueryView>
  )
}

type FormProps = { template?: { id: string; name: string; instructions: string }; onClose: () => void }

function TemplateForm({ template, onClose }: FormProps) {
  const { t } = useTranslation(['templates', 'common'])
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
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <FormErrors problem={problem} />
        <TextInput label={t('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
        <Textarea
          label={t('instructions')}
          description={t('instructionsHint')}
          minRows={5}
          maxRows={14}
          maxLength={2000}
          {...form.getInputProps('instructions')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={submitting}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={submitting}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
