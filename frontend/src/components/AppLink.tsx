import type { ComponentPropsWithRef } from 'react'
import { Link } from 'wouter'

type Props = Omit<ComponentPropsWithRef<'a'>, 'href'> & { href: string; replace?: boolean }

/** A link inside the app; use it as the component of Mantine's: <Anchor component={AppLink} href={urls.…}>. */
export function AppLink(props: Props) {
  return <Link {...props} />
}
