import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { showOnce } from '@/lib/once'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const ResetSecretDialogFields = graphql(`
  fragment ResetSecretDialogFields on Login {
    id
    username
  }
`)

const ResetLoginSecretDocument = graphql(`
  mutation ResetLoginSecret($input: ResetLoginSecretInput!) {
    resetLoginSecret(input: $input) {
      secret
      login {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  opened: boolean
  login: FragmentType<typeof ResetSecretDialogFields>
  onClose: () => void
}

/** Gives a login another password. One that is made for it is then shown the only time. */
export function ResetSecretDialog({ opened, login, onClose }: Props) {
  const { t } = useTranslation('logins')
  const { username } = readFragment(ResetSecretDialogFields, login)
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('resetTitle', { username })} permission="REGISTER">
      {opened && <ResetForm login={login} onClose={onClose} />}
    </FormDialog>
  )
}

function ResetForm({ login, onClose }: Pick<Props, 'login' | 'onClose'>) {
  const { t } = useTranslation('logins')
  const { id, username } = readFragment(ResetSecretDialogFields, login)
  const form = useForm({
    initialValues: { how: 'made', secret: '' },
    validate: { secret: (secret, { how }) => (how === 'chosen' && !secret ? t('secretRequired') : null) },
  })
  const reset = useSubmit(ResetLoginSecretDocument, (data) => data.resetLoginSecret, { form })
  const chosen = form.values.how === 'chosen'
  const save = form.onSubmit(async ({ secret }) => {
    const payload = await reset.submit({ input: { loginId: id, secret: chosen ? secret : null } })
    if (!payload) return
    if (payload.secret) {
      showOnce({
        title: t('resetDone', { username }),
        text: t('secretOnce'),
        secrets: [{ label: t('newSecret', { username }), value: payload.secret, name: t('secretOf', { username }) }],
        done: t('secretNoted'),
      })
    } else {
      toast(t('resetDone', { username }))
    }
    onClose()
  })
  return (
    <DialogForm
      onSubmit={save}
      onClose={onClose}
      submitLabel={t('reset')}
      submitting={reset.submitting}
      problem={reset.problem}
    >
      <Text fz="sm">{t('resetText')}</Text>
      <Radio.Group label={t('resetHow')} {...form.getInputProps('how')}>
        <Stack gap={6} mt={4}>
          <Radio value="made" label={t('resetMade')} data-autofocus />
          <Radio value="chosen" label={t('resetChosen')} />
        </Stack>
      </Radio.Group>
      {chosen && (
        <TextInput
          label={t('newSecret', { username })}
          required
          maxLength={128}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('secret')}
        />
      )}
    </DialogForm>
  )
}
