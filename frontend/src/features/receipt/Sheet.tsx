import { Title } from '@mantine/core'
import { Facts } from '@/components/Facts'
import { type FragmentType, graphql, readFragment } from '@/gql'
import classes from './Sheet.module.css'

const SheetFields = graphql(`
  fragment SheetFields on CancellationReceipt {
    title
    sections {
      title
      lines {
        label
        value
      }
    }
    cancellation {
      id
      protocol
    }
  }
`)

type Props = {
  receipt: FragmentType<typeof SheetFields>
  /** The customer's document as the receipt shows it, and the whole one once it was asked for. */
  masked: string
  whole: string | null
}

/** The receipt itself, in Portuguese as the PDF; printed on A4, black on white. */
export function Sheet({ masked, whole, ...props }: Props) {
  const { title, sections, cancellation } = readFragment(SheetFields, props.receipt)
  return (
    <article className={classes.sheet} lang="pt-BR" aria-labelledby="receipt">
      <Title order={2} id="receipt">
        {title}
      </Title>
      <p className={classes.protocol}>Protocolo {cancellation.protocol}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <Facts
            facts={section.lines.map(({ label, value }) => ({
              label,
              value: whole && value === masked ? whole : value,
            }))}
          />
        </section>
      ))}
    </article>
  )
}
