import { Button, Group, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useSearchParams } from 'wouter'
import { Callout } from '@/components/Callout'
import { Logo } from '@/components/Logo'
import { PageHeader } from '@/components/PageHeader'
import { ColorSchemeMenu, LanguageMenu } from '@/components/Preferences'
import { failureTexts, isFailure } from '@/lib/errors'
import { type SignInFailure, useSession } from '@/lib/session'
import { safeReturnPath } from '@/urls'
import { DemoUsers } from './DemoUsers'
import classes from './SignInPage.module.css'

/** Entrar. Afterwards the user is where they were going. */
export default function SignInPage() {
  const { t } = useTranslation(['session', 'common'])
  const { viewer, server, signIn } = useSession()
  const [params] = useSearchParams()
  const [failure, setFailure] = useState<SignInFailure | null>(null)
  const password = useRef<HTMLInputElement>(null)
  const submitButton = useRef<HTMLButtonElement>(null)
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: isNotEmpty(t('emailRequired')), password: isNotEmpty(t('passwordRequired')) },
  })

  if (viewer) return <Redirect to={safeReturnPath(params.get('voltar'))} replace />

  const submit = form.onSubmit(async (values) => {
    setFailure(null)
    const failed = await signIn(values.email.trim(), values.password)
    if (!failed) return
    setFailure(failed)
    password.current?.select()
  })

  const fillIn = (values: { email: string; password: string }) => {
    setFailure(null)
    form.setValues({ email: values.email, password: values.password })
    submitButton.current?.focus()
  }

  return (
    <main className={classes.page}>
      <Group className={classes.preferences} gap={2}>
        <LanguageMenu />
        <ColorSchemeMenu />
      </Group>
      <div className={classes.box}>
        <Group gap="xs" mb={4}>
          <Logo size={32} />
          <Text fw={650} fz="xl">
            {t('common:appName')}
          </Text>
        </Group>
        <Text c="dimmed" fz="sm" mb="lg">
          {t('tagline')}
        </Text>
        <Paper p="lg">
          <PageHeader title={t('title')} />
          <form onSubmit={submit} noValidate>
            <Stack gap="sm">
              {failure && (
                <Callout tone="danger" alert>
                  {isFailure(failure) ? t(`common:${failureTexts[failure]}`) : t(failure)}
                </Callout>
              )}
              <TextInput
                label={t('email')}
                type="email"
                name="email"
                autoComplete="username"
                autoFocus
                {...form.getInputProps('email')}
              />
              <PasswordInput
                ref={password}
                label={t('password')}
                name="password"
                autoComplete="current-password"
                {...form.getInputProps('password')}
              />
              <Button ref={submitButton} type="submit" size="sm" mt={4} loading={form.submitting}>
                {t('submit')}
              </Button>
            </Stack>
          </form>
        </Paper>
        {server.demo && <DemoUsers users={server.demoUsers} onChoose={fillIn} />}
      </div>
    </main>
  )
}
