import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { RequirePermission } from '@/components/Can'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { RecordNotFoundState } from '@/components/states'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { useTemplate } from './useTemplate'
import { useTemplateActivation } from './useTemplateActivation'

const DeleteTemplateDocument = graphql(`
  mutation DeleteTemplate($input: DeleteServiceOrderTemplateInput!) {
    deleteServiceOrderTemplate(input: $input) {
      deletedId
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { id: string | null; onClose: () => void }

/** Asks before a template is deleted. One that is in use stays, and can be made inactive instead. */
export function DeleteTemplate({ id, onClose }: Props) {
  const { t } = useTranslation('templates')
  const { query, template } = useTemplate(id)
  if (id === null) return null
  if (template) return <Confirm template={template} onClose={onClose} />
  return (
    <FormDialog opened onClose={onClose} title={t('deleteTitle')}>
      <QueryView query={query}>{() => <RecordNotFoundState />}</QueryView>
    </FormDialog>
  )
}

type ConfirmProps = { template: { id: string; name: string; active: boolean }; onClose: () => void }

function Confirm({ template, onClose }: ConfirmProps) {
  const { t } = useTranslation('templates')
  const { id, name, active } = template
  const deletion = useSubmit(DeleteTemplateDocument, (data) => data.deleteServiceOrderTemplate, {
    context: dependsOn('ServiceOrderTemplate'),
  })
  const { setActive, submitting: inactivating } = useTemplateActivation()
  const inUse = deletion.problem?.errors.some(({ code }) => code === 'IN_USE') ?? false
  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('deleteTitle')}
      confirmLabel={t('deleteNamed', { name })}
      submitting={deletion.submitting}
      problem={inUse ? null : deletion.problem}
      onConfirm={async () => {
        if (!(await deletion.submit({ input: { id } }))) return
        toast(t('deleted', { name }))
        onClose()
      }}
    >
      <RequirePermission permission="REGISTER">
        <Stack gap="xs">
          <Text fz="sm">{t('deleteText', { name })}</Text>
          {inUse && (
            <Callout tone="danger" alert title={t('inUseTitle')}>
              {t(active ? 'inUseActive' : 'inUseInactive')}
            </Callout>
          )}
          {inUse && active && (
            <Group>
              <Button
                variant="default"
                loading={inactivating}
                onClick={async () => {
                  if (await setActive(id, name, false)) onClose()
                }}
              >
                {t('inactivateNamed', { name })}
              </Button>
            </Group>
          )}
        </Stack>
      </RequirePermission>
    </ConfirmDialog>
  )
}
