import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormat } from '@/lib/format'
import classes from './Cancellations.module.css'
import type { Month, Series } from './series'

type Props = { months: Month[]; series: Series[]; names: Map<string, string>; label: string }

const colour = (index: number) => `var(--series-${index % 6})`
const tick = { fill: 'var(--mantine-color-dimmed)' }

/** One bar a month, stacked by reason. A picture: the table beside it has the same figures for the keyboard. */
export default function CancellationsChart({ months, series, names, label }: Props) {
  const format = useFormat()
  return (
    <div className={classes.chart}>
      <div className={classes.plot} role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 260 }}>
          <BarChart data={months} margin={{ top: 8, right: 4, bottom: 0, left: -12 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--vinculo-line)" />
            <XAxis
              // "jan/26": all twelve find room.
              dataKey={({ year, month }: Month) => format.monthShort(year, month).replace(/\.? de /, '/')}
              tick={tick}
              tickLine={false}
              axisLine={{ stroke: 'var(--mantine-color-default-border)' }}
              minTickGap={2}
            />
            <YAxis tick={tick} tickLine={false} axisLine={false} allowDecimals={false} tickFormatter={format.number} />
            <Tooltip
              cursor={{ fill: 'var(--vinculo-hover)' }}
              isAnimationActive={false}
              content={({ active, payload }) => {
                const month = payload?.[0]?.payload as Month | undefined
                return active && month ? <Figures month={month} series={series} names={names} /> : null
              }}
            />
            {series.map(({ key }, index) => (
              <Bar
                key={key}
                stackId="cancellations"
                name={names.get(key)}
                dataKey={(month: Month) => month.counts[key] ?? 0}
                fill={colour(index)}
                stroke="var(--mantine-color-body)"
                strokeWidth={1}
                maxBarSize={44}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ul className={classes.legend}>
        {series.map(({ key, total }, index) => (
          <li key={key}>
            <span className={classes.swatch} style={{ background: colour(index) }} aria-hidden />
            {names.get(key)} <strong data-figures>{format.number(total)}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Figures({ month, series, names }: { month: Month } & Pick<Props, 'series' | 'names'>) {
  const format = useFormat()
  return (
    <div className={classes.tooltip}>
      <strong>
        {format.month(month.year, month.month)} · {format.number(month.total)}
      </strong>
      <ul data-figures>
        {series.map(
          ({ key }, index) =>
            month.counts[key] && (
              <li key={key}>
                <span className={classes.swatch} style={{ background: colour(index) }} aria-hidden />
                {names.get(key)}
                <span>{format.number(month.counts[key])}</span>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
