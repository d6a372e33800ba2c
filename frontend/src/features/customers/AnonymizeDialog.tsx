import { Code, List, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { NoPermissionState } from '@/components/states'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { AnonymizeCustomerDocument, type CustomerRecord } from './documents'

type Props = { customer: CustomerRecord; onClose: () => void }

/** Replaces a former customer's personal data for good, once the customer's code is typed. Shown while it is mounted. */
export function AnonymizeDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('customers')
  const { id, code, name } = customer
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useReturnFocus(() => document.querySelector('h1'))
  const { submit, submitting, problem } = useSubmit(AnonymizeCustomerDocument, (data) => data.anonymizeCustomer)
  const live = customer.contracts.filter(({ status }) => status !== 'CANCELLED')

  const confirm = async () => {
    if (typed.trim() !== code) {
      setWrong(true)
      input.current?.focus()
      return
    }
    if (!(await submit({ input: { id } }))) return
    toast(t('anonymize.done', { code }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('anonymize.title')}
      confirmLabel={t('anonymize.confirm', { code })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Can permission="ANONYMIZE" fallback={<NoPermissionState />}>
        <Stack gap="sm">
          <Text fz="sm">{t('anonymize.text', { name })}</Text>
          <List fz="sm" spacing={4}>
            <List.Item>{t('anonymize.personal')}</List.Item>
            <List.Item>{t('anonymize.logins')}</List.Item>
            <List.Item>{t('anonymize.dici')}</List.Item>
            <List.Item>{t('anonymize.reactivation')}</List.Item>
          </List>
          {live.length > 0 ? (
            <Callout tone="danger">
              {t('anonymize.live', { count: live.length, numbers: live.map(({ number }) => number).join(', ') })}
            </Callout>
          ) : (
            <Callout tone="attention">{t('anonymize.forGood')}</Callout>
          )}
          <TextInput
            ref={input}
            label={t('anonymize.type')}
            description={
              <>
                {t('anonymize.typeHint')} <Code>{code}</Code>
              </>
            }
            required
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong(false)
            }}
            error={wrong ? t('anonymize.wrong') : undefined}
          />
        </Stack>
      </Can>
    </ConfirmDialog>
  )
}
