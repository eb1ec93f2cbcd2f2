import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aClock, ids } from '../../../tests/builders/a-journal'
import { type CouchServer, couchServer } from '../../../tests/builders/couch-server'
import { eventually } from '../../../tests/builders/eventually'
import { MemoryPouch } from '../../../tests/builders/memory-pouch'
import { canonical } from '../../domain/journal/fold-journal'
import { readField, registerAt } from '../../domain/journal/read-field'
import type { Change } from '../../domain/journal/write-events'
import type { AuthorRole } from './author-role'
import { createJournalStore, type JournalStore } from './journal-store'
import { openPouchDatabase } from './pouch-database'
import { createTeam, type Team } from './team'

const password = 'hemligt på ö'
let server: CouchServer
let members: Member[] = []
let count = 0

beforeEach(async () => {
  // PouchDB explains that a checkpoint it asks for is not there yet.
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  server = await couchServer('grupp', password)
})

afterEach(async () => {
  for (const { team, journal } of members) {
    team.signOut()
    await journal.close()
  }
  members = []
  server.stop()
})

type Member = { readonly journal: JournalStore; readonly team: Team; readonly network: EventTarget }

/** A browser of its own, not signed in. `name` opens the database of an earlier one. */
async function aMember(role: string, name = `medlem-${role}-${count++}`): Promise<Member> {
  const who = { state: () => ({ role, asked: false }), needed: async () => role } as unknown as AuthorRole
  const held = {
    read: () => [],
    hold: () => false,
    release: () => undefined,
    lastStored: () => null,
    noteStored: () => undefined,
  }
  const journal = createJournalStore({
    open: () => openPouchDatabase(MemoryPouch, name),
    role: who,
    held,
    now: aClock(),
    newId: ids(`${name}.`),
  })
  const network = new EventTarget()
  const team = createTeam(server.address, journal, network)
  const member = { journal, team, network }
  members.push(member)
  team.subscribe(() => undefined)
  await eventually(() => expect(journal.state().state).toBe('kept'))
  return member
}

const goal = (value: string, id = 'platser-3'): Change => ({ kind: 'plan-row', id, field: 'cells.goal', value })
const goalOf = ({ journal }: Member, id = 'platser-3') =>
  readField(journal.state().journal, 'plan-row', id, 'cells.goal')
const state = ({ team }: Member) => team.status().state
const becomes = (member: Member, expected: string) => eventually(() => expect(state(member)).toBe(expected))

const lastId = ({ journal }: Member) => journal.events().at(-1)?.event.id ?? ''

async function signedIn(role: string): Promise<Member> {
  const member = await aMember(role)
  member.team.signIn('grupp', password)
  await becomes(member, 'synced')
  return member
}

describe('a team', () => {
  it('shares what its members write, both ways, while they are signed in', async () => {
    const [one, two] = [await signedIn('Samordnare'), await signedIn('Polis')]
    await one.journal.write([goal('ett')])
    await eventually(() => expect(goalOf(two)).toBe('ett'))
    await two.journal.write([goal('två')])
    await eventually(() => expect(goalOf(one)).toBe('två'))
    await eventually(() => expect([one.team.status().waiting, two.team.status().waiting]).toEqual([0, 0]))
    expect(registerAt(one.journal.state().journal, 'plan-row', 'platser-3', 'cells.goal')?.rivals).toEqual([])
  })

  it('whose members both wrote without a network has one state when they are back: both values, both histories', async () => {
    const [one, two] = [await aMember('Samordnare'), await aMember('Polis')]
    await one.journal.write([goal('ett'), goal('a', 'platser-4')])
    await two.journal.write([goal('två')])
    expect([one.team.status(), two.team.status()]).toMatchObject([
      { state: 'signed-out', waiting: 1 },
      { state: 'signed-out', waiting: 1 },
    ])
    for (const { team } of [one, two]) team.signIn('grupp', password)
    await eventually(() => {
      expect([one, two].map(({ journal }) => journal.events().length)).toEqual([3, 3])
    })
    const [mine, yours] = [one, two].map(({ journal }) => journal.state().journal)
    expect(canonical(mine?.events)).toBe(canonical(yours?.events))
    expect(mine && registerAt(mine, 'plan-row', 'platser-3', 'cells.goal')?.rivals).toHaveLength(1)
    await eventually(() => expect([one.team.status().waiting, two.team.status().waiting]).toEqual([0, 0]))
  })

  it('counts what is not sent when the server goes down, goes on, and sends it when it is back', async () => {
    const [one, two] = [await signedIn('Samordnare'), await signedIn('Polis')]
    server.stop()
    await becomes(one, 'offline')
    await one.journal.write([goal('ett')])
    await one.journal.write([goal('två')])
    expect(one.team.status()).toMatchObject({
      state: 'offline',
      waiting: 2,
      problem: { code: 'team-unreachable', details: { host: expect.stringContaining('127.0.0.1') } },
    })
    server.start()
    one.network.dispatchEvent(new Event('online'))
    await becomes(one, 'synced')
    await eventually(() => expect(one.team.status().waiting).toBe(0))
    await eventually(() => expect(goalOf(two)).toBe('två'))
  })

  it('comes back by itself when nobody tells that the network is there', async () => {
    const one = await signedIn('Samordnare')
    server.stop()
    await becomes(one, 'offline')
    server.start()
    await becomes(one, 'synced')
  })
})

describe('signing in', () => {
  it('with a wrong password says so, asks no more, and works with the right one', async () => {
    const member = await aMember('Samordnare')
    await member.journal.write([goal('ett')])
    member.team.signIn('grupp', 'fel')
    expect(state(member)).toBe('connecting')
    await becomes(member, 'refused')
    expect(member.team.status()).toMatchObject({ waiting: 1, problem: { code: 'team-refused' } })
    const before = server.asked.length
    member.network.dispatchEvent(new Event('online'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(server.asked.length).toBe(before)
    member.team.signIn('grupp', password)
    await becomes(member, 'synced')
    expect(member.team.status()).toMatchObject({ waiting: 0, problem: null })
  })

  it.each([
    ['the server is down', () => server.stop(), 'offline', 'team-unreachable'],
    ['the member has no rights', () => server.answerWith(() => ({ status: 403 })), 'refused', 'team-forbidden'],
    ['the database is not there', () => server.answerWith(() => ({ status: 404 })), 'failing', 'team-missing'],
    ['the server fails', () => server.answerWith(() => ({ status: 500 })), 'failing', 'team-failing'],
  ])('when %s tells which it is', async (_name, prepare, expected, code) => {
    await prepare()
    const member = await aMember('Samordnare')
    member.team.signIn('grupp', password)
    await becomes(member, expected)
    expect(member.team.status().problem?.code).toBe(code)
  })

  it('keeps the password nowhere', async () => {
    const member = await signedIn('Samordnare')
    await member.journal.write([goal('ett')])
    await eventually(() => expect(member.team.status().waiting).toBe(0))
    const pouch = member.journal.database()?.pouch
    const [documents, fact] = [await pouch?.allDocs({ include_docs: true }), await pouch?.get('_local/team')]
    expect(JSON.stringify([documents, fact])).not.toContain('hemligt')
  })

  it('out stops the exchange, and in again carries on', async () => {
    const [one, two] = [await signedIn('Samordnare'), await signedIn('Polis')]
    one.team.signOut()
    await one.journal.write([goal('ett')])
    expect(one.team.status()).toMatchObject({ state: 'signed-out', waiting: 1, problem: null })
    one.team.signIn('grupp', password)
    await eventually(() => expect(goalOf(two)).toBe('ett'))
  })
})

describe('the server', () => {
  it('may hold other documents, changed ones and removals: none of them reaches the journal', async () => {
    const one = await signedIn('Samordnare')
    await one.journal.write([goal('ett')])
    await one.journal.write([goal('två', 'platser-4')])
    await eventually(() => expect(one.team.status().waiting).toBe(0))
    const [changed, removed] = one.journal.events().map(({ event }) => event)
    const { database } = server
    await database.put({ _id: '_design/regler', language: 'javascript' })
    await database.put({ _id: 'annat', hej: 1 })
    await database.put({ _id: 'event/fel', id: 'fel', hej: 1 })
    await database.put({ ...changed, _id: 'event/annat-id' })
    await database.put({ ...(await database.get(`event/${changed?.id}`)), role: 'Ändrad' })
    await database.remove(await database.get(`event/${removed?.id}`))
    await database.put({ ...changed, id: 'c1', deed: 'c', _id: 'event/c1' })
    await eventually(() => expect(one.journal.events()).toHaveLength(3))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const name = one.journal.database()?.pouch?.name
    one.team.signOut()
    const later = await aMember('Samordnare', name)
    expect(later.journal.events().map(({ event }) => [event.id, event.role])).toEqual([
      [changed?.id, 'Samordnare'],
      [removed?.id, 'Samordnare'],
      ['c1', 'Samordnare'],
    ])
    expect(one.journal.state().problems).toEqual([])
  })

  it('that will not take an event is told of; the event stays here and is counted', async () => {
    const one = await signedIn('Samordnare')
    server.answerWith((path) =>
      path.includes('_bulk_docs') ? { status: 201, body: [{ id: `event/${lastId(one)}`, error: 'forbidden' }] } : null,
    )
    await one.journal.write([goal('ett')])
    await becomes(one, 'failing')
    expect(one.team.status()).toMatchObject({ waiting: 1, problem: { code: 'team-denied', details: { count: 1 } } })
    server.answerWith(null)
    one.team.signIn('grupp', password)
    await becomes(one, 'synced')
    expect(one.team.status()).toMatchObject({ waiting: 0, problem: null })
  })

  it('that was emptied gets everything again', async () => {
    const one = await signedIn('Samordnare')
    await one.journal.write([goal('ett')])
    await eventually(() => expect(one.team.status().waiting).toBe(0))
    one.team.signOut()
    await server.empty()
    const again = await aMember('Samordnare', one.journal.database()?.pouch?.name)
    again.team.signIn('grupp', password)
    await becomes(again, 'synced')
    const now = await new MemoryPouch(server.database.name).allDocs()
    expect(now.rows.filter(({ key }) => key.startsWith('event/'))).toHaveLength(1)
  })
})

it('what was sent is known when the page is opened again without a network', async () => {
  const one = await signedIn('Samordnare')
  await one.journal.write([goal('ett')])
  await eventually(() => expect(one.team.status().waiting).toBe(0))
  // The exchange is noted once it has settled, a moment after the last event was sent.
  await eventually(async () => expect(await one.journal.database()?.beside('team')).toMatchObject({ seq: 1 }))
  const name = one.journal.database()?.pouch?.name
  one.team.signOut()
  server.stop()
  const again = await aMember('Samordnare', name)
  await eventually(() => expect(again.team.status()).toMatchObject({ state: 'signed-out', waiting: 0 }))
})
