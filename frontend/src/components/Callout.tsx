import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, type TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Callout.module.css'

type Tone = 'danger' | 'attention' | 'info' | 'ok'

const icons: Record<Tone, TablerIcon> = {
  danger: IconAlertTriangle,
  attention: IconAlertTriangle,
  info: IconInfoCircle,
  ok: IconCircleCheck,
}

type Props = {
  tone: Tone
  title?: string
  children?: ReactNode
  /** Announced at once: for what the user's own act brought about. */
  alert?: boolean
}

/** A box that stands out: a refusal, a warning, a consequence, a result. */
export function Callout({ tone, title, children, alert }: Props) {
  const Icon = icons[tone]
  return (
    <div className={classes.box} data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {title && <div className={classes.title}>{title}</div>}
        {children}
      </div>
    </div>
  )
}
