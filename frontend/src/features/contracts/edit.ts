import type { City } from '@/entities/city/city'
import type { AddressInput, EditContractFieldsFragment, UpdateContractInput, Zone } from '@/gql/graphql'
import { formatPostalCode } from '@/lib/format'

/** What can be edited of a contract, as the form has it; an empty text is none. */
export type FormValues = {
  planId: string
  branchId: string
  street: string
  streetNumber: string
  district: string
  postalCode: string
  city: City | null
  zone: string
}

type Editable = Pick<
  EditContractFieldsFragment,
  'plan' | 'branch' | 'street' | 'streetNumber' | 'district' | 'postalCode' | 'city' | 'zone'
>

const texts = ['street', 'streetNumber', 'district', 'postalCode'] as const

export function formValues(contract: Editable): FormValues {
  return {
    planId: contract.plan.id,
    branchId: contract.branch.id,
    street: contract.street ?? '',
    streetNumber: contract.streetNumber ?? '',
    district: contract.district ?? '',
    postalCode: contract.postalCode ? formatPostalCode(contract.postalCode) : '',
    city: contract.city ?? null,
    zone: contract.zone ?? '',
  }
}

/** Only what was changed is sent: the plan that stays may be one that can't be chosen any more. */
export function changedParts(contract: Editable, values: FormValues): Omit<UpdateContractInput, 'id'> {
  const before = formValues(contract)
  const address: AddressInput = {}
  for (const name of texts) {
    const text = values[name].trim()
    if (text !== before[name]) address[name] = text
  }
  if (values.city && values.city.ibgeCode !== before.city?.ibgeCode) address.cityIbgeCode = values.city.ibgeCode
  if (values.zone && values.zone !== before.zone) address.zone = values.zone as Zone
  return {
    ...(values.planId === before.planId ? {} : { planId: values.planId }),
    ...(values.branchId === before.branchId ? {} : { branchId: values.branchId }),
    ...(Object.keys(address).length > 0 ? { address } : {}),
  }
}
