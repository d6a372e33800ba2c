import { Anchor, Breadcrumbs, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useDocumentTitle, usePageFocus } from '@/lib/page'
import { AppLink } from './AppLink'
import classes from './PageHeader.module.css'

export type Crumb = { label: string; href?: string }

type Props = {
  title: string
  /** Where the page stands, from the top; the page itself is left out. */
  crumbs?: Crumb[]
  /** Beside the title: a status, a count. */
  badge?: ReactNode
  /** One quiet line below the title. */
  description?: ReactNode
  /** Buttons at the right; below the title on a narrow screen. */
  actions?: ReactNode
}

/** The top of every page: its h1, the document's title, and where the focus goes after a navigation. */
export function PageHeader({ title, crumbs = [], badge, description, actions }: Props) {
  useDocumentTitle(title)
  const heading = usePageFocus<HTMLHeadingElement>(title)
  return (
    <header className={classes.header}>
      <div className={classes.text}>
        {crumbs.length > 0 && (
          <Breadcrumbs separator="›" fz="xs" mb={2} separatorMargin={6}>
            {crumbs.map(({ label, href }) =>
              href ? (
                <Anchor key={label} component={AppLink} href={href} fz="xs" c="dimmed">
                  {label}
                </Anchor>
              ) : (
                <Text key={label} fz="xs" c="dimmed">
                  {label}
                </Text>
              ),
            )}
          </Breadcrumbs>
        )}
        <Group gap="xs" align="center">
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {badge}
        </Group>
        {description && (
          <Text c="dimmed" fz="sm" component="div">
            {description}
          </Text>
        )}
      </div>
      {actions && (
        <Group gap="xs" data-noprint>
          {actions}
        </Group>
      )}
    </header>
  )
}
