import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { showOnce } from '@/lib/once'
import { useSubmit } from '@/lib/submit'
import { expiryOf, lifetimes, type Scope, scopes } from './token'

const CreateTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      apiToken {
        id
        name
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { opened: boolean; onClose: () => void }

/** Makes a token, which is shown the only time that it can be seen. */
export function TokenDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const show = (value: string) => {
    showOnce({
      title: t('tokenMade'),
      text: t('onlyOnce'),
      hint: t('tokenOnce'),
      secrets: [{ label: t('token'), value }],
      done: t('stored'),
    })
    onClose()
  }
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('newToken')} size="lg">
      {opened && <TokenForm onMade={show} onClose={onClose} />}
    </FormDialog>
  )
}

type FormProps = { onMade: (secret: string) => void; onClose: () => void }

function TokenForm({ onMade, onClose }: FormProps) {
  const { t } = useTranslation('integrations')
  const form = useForm({
    initialValues: { name: '', scopes: [] as Scope[], days: '90' },
    validate: {
      name: isNotEmpty(t('machineRequired')),
      scopes: (chosen) => (chosen.length === 0 ? t('scopesRequired') : null),
    },
  })
  const creation = useSubmit(CreateTokenDocument, (data) => data.createApiToken, {
    form,
    fields: { expiresAt: 'days' },
    context,
  })
  const save = form.onSubmit(async ({ name, scopes: chosen, days }) => {
    const input = { name: name.trim(), scopes: chosen, expiresAt: expiryOf(days, new Date()) }
    const payload = await creation.submit({ input })
    if (payload?.secret) onMade(payload.secret)
  })
  return (
    <DialogForm
      onSubmit={save}
      onClose={onClose}
      submitLabel={t('makeToken')}
      submitting={creation.submitting}
      problem={creation.problem}
    >
      <TextInput
        label={t('machine')}
        description={t('machineHint')}
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Checkbox.Group label={t('scopes')} description={t('scopesHint')} required {...form.getInputProps('scopes')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing={6} mt="xs">
          {Object.entries(scopes).map(([scope, meaning]) => (
            <Checkbox key={scope} value={scope} label={scope} description={t(meaning)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <NativeSelect
        label={t('expires')}
        data={lifetimes.map((days) => ({
          value: days,
          label: days === '0' ? t('never') : t('days', { count: Number(days) }),
        }))}
        {...form.getInputProps('days')}
      />
    </DialogForm>
  )
}

const context = dependsOn('ApiToken')
