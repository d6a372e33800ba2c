import type { City } from '@/entities/city/city'
import type { AccessFactsInput, DiciField, Medium, Product, Zone } from '@/gql/graphql'
import type { Language } from '@/i18n'

/** What DICI needs to know of an access. */
export type Facts = {
  city?: City | null
  zone: Zone | null
  medium: Medium | null
  product: Product | null
  technology: string | null
  speedMbps: number | null
}

export const zones: readonly Zone[] = ['URBANO', 'RURAL']
export const media: readonly Medium[] = ['FIBRA', 'RADIO', 'CABO_COAXIAL', 'CABO_METALICO', 'SATELITE']
export const products: readonly Product[] = ['INTERNET', 'LINHA_DEDICADA', 'M2M', 'OUTROS']

/** What the file would lack: the same rule as the server's. An inactive technology is still one that the regulator knows. */
export function missingFields(
  facts: Omit<Facts, 'city'> & { city?: object | null },
  technologies: readonly string[],
): DiciField[] {
  const lacks: [DiciField, boolean][] = [
    ['CITY', !facts.city],
    ['ZONE', !facts.zone],
    ['MEDIUM', !facts.medium],
    ['PRODUCT', !facts.product],
    ['TECHNOLOGY', !facts.technology || !technologies.includes(facts.technology)],
    ['SPEED', !(facts.speedMbps !== null && facts.speedMbps >= 0.001)],
  ]
  return lacks.filter(([, missing]) => missing).map(([field]) => field)
}

/** The facts as the form edits them; '' is not chosen yet. */
export type FormValues = {
  city: City | null
  zone: string
  medium: string
  product: string
  technology: string
  speed: string
}

export function formValues(facts: Facts, language: Language): FormValues {
  return {
    city: facts.city ?? null,
    zone: facts.zone ?? '',
    medium: facts.medium ?? '',
    product: facts.product ?? '',
    technology: facts.technology ?? '',
    speed: facts.speedMbps === null ? '' : String(facts.speedMbps).replace('.', language === 'en' ? '.' : ','),
  }
}

/** Only what was changed is sent: what stays may be something that can't be chosen any more. */
export function changedFacts(facts: Facts, values: FormValues, language: Language): AccessFactsInput {
  const input: AccessFactsInput = {}
  const speed = parseSpeed(values.speed, language)
  if (values.city && values.city.ibgeCode !== facts.city?.ibgeCode) input.cityIbgeCode = values.city.ibgeCode
  if (values.zone && values.zone !== facts.zone) input.zone = values.zone as Zone
  if (values.medium && values.medium !== facts.medium) input.medium = values.medium as Medium
  if (values.product && values.product !== facts.product) input.product = values.product as Product
  if (values.technology && values.technology !== facts.technology) input.technology = values.technology
  if (speed !== null && speed !== facts.speedMbps) input.speedMbps = speed
  return input
}

/** Whether only what was missing is filled in: that holds since the beginning, whatever date is given. */
export function completesOnly(facts: Facts, changed: AccessFactsInput): boolean {
  const now = { ...facts, cityIbgeCode: facts.city?.ibgeCode ?? null }
  return (Object.keys(changed) as (keyof AccessFactsInput)[]).every((name) => now[name] === null)
}

/** Mbps as people write them: 1.000 is a thousand in Portuguese, 12,5 twelve and a half. Null when it isn't allowed. */
export function parseSpeed(text: string, language: Language): number | null {
  const [decimal, thousands] = language === 'en' ? ['.', ','] : [',', '.']
  let plain = text.trim().replace(/\s*mbps$/i, '')
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`)
  if (grouped.test(plain)) plain = plain.replaceAll(thousands as string, '')
  if (!/^\d+([.,]\d{1,3})?$/.test(plain)) return null
  const speed = Number(plain.replace(',', '.'))
  return speed > 0 ? speed : null
}
