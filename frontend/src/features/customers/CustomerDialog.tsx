import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { type CustomerRecord, UpdateCustomerDocument } from './documents'

type Props = { opened: boolean; customer: CustomerRecord; onClose: () => void }

/** Edits a customer's name, contact data and whether the record is active. */
export function CustomerDialog({ opened, customer, onClose }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('editTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        <CustomerForm customer={customer} onClose={onClose} />
      </RequirePermission>
    </Modal>
  )
}

function CustomerForm({ customer, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['customers', 'common'])
  const form = useForm({
    initialValues: {
      name: customer.name,
      email: customer.email ?? '',
      phone: customer.phone ?? '',
      active: customer.active,
    },
    validate: { name: isNotEmpty(t('nameRequired')) },
  })
  const { submit, submitting, problem } = useSubmit(UpdateCustomerDocument, (data) => data.updateCustomer, { form })

  const save = form.onSubmit(async ({ name, email, phone, active }) => {
    const payload = await submit({
      input: { id: customer.id, name: name.trim(), email: email.trim(), phone: phone.trim(), active },
    })
    if (!payload) return
    toast(t('savedNamed', { name: name.trim() }))
    onClose()
  })

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <FormErrors problem={problem} />
        <TextInput label={t('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" maxLength={200} {...form.getInputProps('email')} />
        <TextInput label={t('phone')} type="tel" maxLength={30} {...form.getInputProps('phone')} />
        <Switch
          label={t('activeRecord')}
          description={t('activeHint')}
          {...form.getInputProps('active', { type: 'checkbox' })}
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
