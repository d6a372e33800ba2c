import type { ReactNode } from 'react'
import { absent } from '@/lib/format'
import classes from './Facts.module.css'

export type Fact = { label: string; value: ReactNode }

/** A record's facts as a list of terms: two columns where there is room. */
export function Facts({ facts, columns = 1 }: { facts: Fact[]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={classes.list} data-columns={columns}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? absent : value}</dd>
        </div>
      ))}
    </dl>
  )
}
