import { Menu } from '@base-ui/react/menu'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { PersonFace } from '../parts/Face.tsx'
import { Icon, type IconName, Mark } from '../parts/Icon.tsx'
import { client } from '../queries.ts'
import { Bell } from './Bell.tsx'
import { useHere } from './here.ts'
import { allPaused } from './pauses.ts'
import { chooseTheme, type Theme, theme, themes } from './theme.ts'

const places = [
  { to: '/o/$org/write', word: 'Write', icon: 'write' },
  { to: '/o/$org/coming', word: 'Coming up', icon: 'clock' },
  { to: '/o/$org/record', word: 'Record', icon: 'book' },
  { to: '/o/$org/speakers', word: 'Speakers', icon: 'words' },
  { to: '/o/$org/people', word: 'People', icon: 'eyes' },
] as const satisfies readonly { to: string; word: string; icon: IconName }[]

/** The same on every screen: where one can go, and the two kinds of help, always top right. */
export function Bar({ onPause, onKeys }: { onPause: () => void; onKeys: () => void }) {
  const { org, desk } = useHere()
  return (
    <header className="bar">
      <Link className="mark" to="/o/$org/write" params={{ org }} aria-label="Thinktwice, write">
        <Mark />
        <span>Thinktwice</span>
      </Link>
      <nav className="nav" aria-label="Desk">
        {places.map(({ to, word }) => (
          <Link key={to} to={to} params={{ org }} activeProps={{ 'aria-current': 'page' }}>
            {word}
            {to === '/o/$org/coming' && desk.counts.comingUp > 0 && <span className="n">{desk.counts.comingUp}</span>}
          </Link>
        ))}
      </nav>
      <div className="always">
        <Bell />
        <Link className="btn bare" to="/o/$org/coming" params={{ org }} search={{ which: 'out' }}>
          <Icon name="back" />
          <span className="wide">Something slipped out</span>
          <span className="narrow">Slip</span>
        </Link>
        <button
          type="button"
          className={`btn pause${allPaused(desk) ? ' is' : ''}`}
          disabled={allPaused(desk)}
          onClick={onPause}
        >
          <Icon name="pause" />
          {allPaused(desk) ? (
            <span>Paused</span>
          ) : (
            <span>
              Pause<span className="wide"> everything</span>
            </span>
          )}
        </button>
        <Mine
          onKeys={onKeys}
          opener={
            <button type="button" className="me">
              <PersonFace name={desk.me.name} />
              <span>
                {desk.me.name.split(' ')[0]}
                <span className="sr">, menu</span>
              </span>
            </button>
          }
        />
      </div>
    </header>
  )
}

/** The foot of the page on phones. */
export function Tabs({ onKeys }: { onKeys: () => void }) {
  const { org } = useHere()
  return (
    <nav className="tabs" aria-label="Desk, short">
      {places.slice(0, 4).map(({ to, word, icon }) => (
        <Link key={to} to={to} params={{ org }} activeProps={{ 'aria-current': 'page' }}>
          <Icon name={icon} />
          {word}
        </Link>
      ))}
      <Mine
        onKeys={onKeys}
        opener={
          <button type="button">
            <Icon name="more" />
            More
          </button>
        }
      />
    </nav>
  )
}

const themeWords: Readonly<Record<Theme, string>> = { system: 'As this machine', light: 'Light', dark: 'Dark' }

function Mine({ opener, onKeys }: { opener: ReactElement; onKeys: () => void }) {
  const { org, desk } = useHere()
  const navigate = useNavigate()
  const [look, setLook] = useState(theme)
  const signOut = async () => {
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-thinktwice': '1' },
      body: '{}',
    }).catch(() => null)
    client.clear()
    void navigate({ to: '/sign-in' })
  }
  return (
    <Menu.Root>
      <Menu.Trigger render={opener} />
      <Menu.Portal>
        <Menu.Positioner className="menuplace" sideOffset={6} align="end">
          <Menu.Popup className="menu sheet">
            <Menu.Group>
              <Menu.GroupLabel className="cap">Organisation</Menu.GroupLabel>
              <Menu.RadioGroup
                value={org}
                onValueChange={(chosen) => void navigate({ to: '/o/$org/write', params: { org: String(chosen) } })}
              >
                {desk.organisations.map(({ id, name }) => (
                  <Menu.RadioItem key={id} value={id} className="menuitem" closeOnClick>
                    <Menu.RadioItemIndicator keepMounted className="menutick">
                      <Icon name="tick" />
                    </Menu.RadioItemIndicator>
                    {name}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menuline" />
            <Menu.LinkItem className="menuitem menu-narrow" render={<Link to="/o/$org/people" params={{ org }} />}>
              People
            </Menu.LinkItem>
            <Menu.LinkItem className="menuitem" render={<Link to="/o/$org/rehearsal" params={{ org }} />}>
              Rehearsal
            </Menu.LinkItem>
            <Menu.LinkItem className="menuitem" render={<Link to="/o/$org/settings" params={{ org }} />}>
              Settings
            </Menu.LinkItem>
            <Menu.LinkItem className="menuitem" render={<Link to="/me" />}>
              Me and my sessions
            </Menu.LinkItem>
            <Menu.Item className="menuitem" onClick={onKeys}>
              Keys
            </Menu.Item>
            <Menu.Separator className="menuline" />
            <Menu.Group>
              <Menu.GroupLabel className="cap">Colours</Menu.GroupLabel>
              <Menu.RadioGroup
                value={look}
                onValueChange={(chosen: Theme) => {
                  chooseTheme(chosen)
                  setLook(chosen)
                }}
              >
                {themes.map((name) => (
                  <Menu.RadioItem key={name} value={name} className="menuitem">
                    <Menu.RadioItemIndicator keepMounted className="menutick">
                      <Icon name="tick" />
                    </Menu.RadioItemIndicator>
                    {themeWords[name]}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menuline" />
            <Menu.Item className="menuitem" onClick={() => void signOut()}>
              Sign out
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
