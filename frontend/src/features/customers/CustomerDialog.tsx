import { Switch, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/components/FormDialog'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { DatedForm } from '@/entities/period/DatedForm'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { fromToday, isDated, sinceOf, whenErrors } from '@/entities/period/when'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { CustomerDialogFieldsFragment } from '@/gql/graphql'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const CustomerDialogFields = graphql(`
  fragment CustomerDialogFields on Customer {
    id
    name
    email
    phone
    active
    type
  }
`)

const UpdateCustomerDocument = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      effect {
        ...AccessEffectFields
      }
      customer {
        id
        type
        name
        email
        phone
        active
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  opened: boolean
  customer: FragmentType<typeof CustomerDialogFields>
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Edits a customer's name, contact data, whether the record is active, and since when the provider itself uses the accesses. */
export function CustomerDialog({ opened, customer, onClose, onSaved }: Props) {
  const { t } = useTranslation('customers')
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('editTitle')} size={560} permission="REGISTER">
      <CustomerForm customer={readFragment(CustomerDialogFields, customer)} onClose={onClose} onSaved={onSaved} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'customer'> & { customer: CustomerDialogFieldsFragment }

function CustomerForm({ customer, onClose, onSaved }: FormProps) {
  const { t } = useTranslation('customers')
  const { t: tPeriods } = useTranslation('periods')
  const form = useForm({
    initialValues: {
      name: customer.name,
      email: customer.email ?? '',
      phone: customer.phone ?? '',
      active: customer.active,
      ownUse: customer.type === 'UP',
      when: fromToday,
    },
    validate: ({ name, when }) => ({ name: isNotEmpty(t('nameRequired'))(name), ...whenErrors(when, tPeriods) }),
  })
  const { name, email, phone, active, ownUse, when } = form.values
  // Only the type is counted, and so has a date.
  const dated = ownUse !== (customer.type === 'UP')
  const input = { id: customer.id, name: name.trim(), email: email.trim(), phone: phone.trim(), active }
  const plain = useSubmit(UpdateCustomerDocument, (data) => data.updateCustomer, { form })
  const change = useDatedChange({
    attempt:
      dated && isDated(when)
        ? attempt(UpdateCustomerDocument, (data) => data.updateCustomer, {
            ...input,
            ownUse,
            effectiveFrom: sinceOf(when),
          })
        : null,
    form,
  })

  const saved = t('savedNamed', { name: input.name })
  const save = async () => {
    if (!(await plain.submit({ input }))) return
    toast(saved)
    onClose()
  }

  return (
    <DatedForm
      form={form}
      change={change}
      changed={dated}
      plain={{ ...plain, save }}
      saved={saved}
      onClose={onClose}
      onSaved={onSaved}
    >
      <TextInput label={t('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <TextInput label={t('email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      <TextInput label={t('phone')} type="tel" maxLength={30} {...form.getInputProps('phone')} />
      <Switch
        label={t('activeRecord')}
        description={t('activeHint')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <Switch
        label={t('ownUse')}
        description={t('ownUseHint')}
        {...form.getInputProps('ownUse', { type: 'checkbox' })}
      />
    </DatedForm>
  )
}
