import { Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ServerInfo } from '@/lib/session'
import classes from './SignInPage.module.css'

type User = ServerInfo['demoUsers'][number]
type Props = { users: User[]; onChoose: (user: User) => void }

/** The users of a demonstration base; a click fills in the form. */
export function DemoUsers({ users, onChoose }: Props) {
  const { t } = useTranslation('session')
  const { t: tEnum } = useTranslation('enums')
  return (
    <section className={classes.demo} aria-labelledby="demo-users">
      <Text fw={600} fz="sm" component="h2" id="demo-users">
        {t('demoTitle')}
      </Text>
      <Text fz="xs" mb="xs">
        {t('demoText')}
      </Text>
      <ul className={classes.users}>
        {users.map((user) => (
          <li key={user.email}>
            <UnstyledButton className={classes.user} onClick={() => onChoose(user)}>
              <span>{tEnum(`Role.${user.role}`)}</span>
              <span className={classes.credentials}>
                {user.email} · {user.password}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
