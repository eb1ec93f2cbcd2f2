import { SaxesParser } from 'saxes'
import { damaged } from '../refusal'

export type Attributes = Readonly<Record<string, string>>

/** Hears a part element by element. Names are without prefix; elements of other namespaces are told as ''. */
export type XmlListener = {
  readonly open?: (name: string, attributes: Attributes, position: XmlPosition) => void
  readonly close?: (name: string, position: XmlPosition) => void
  /** Text and CDATA with entities resolved; an element's text may come in several pieces. */
  readonly text?: (text: string) => void
}

export type XmlPosition = {
  /** How many characters (UTF-16) have been read: just past the `>` of the tag. */
  readonly offset: () => number
  /** The name as written, prefix and all. */
  readonly written: string
  /** The namespace that a prefix, '' included, stands for here. */
  readonly namespace: (prefix: string) => string | undefined
}

export type XmlReading = { readonly write: (text: string) => void; readonly end: () => void }

const deepest = 256
/** Characters without a tag. A cell's text is at most 32,767 characters; without a limit one tag could fill the memory. */
const longestWithoutTag = 4 * 1024 * 1024
const stepCharacters = 256 * 1024
const mostNamespaces = 256
const mostNames = 1024

/**
 * Reads one part as strict XML with namespaces, in as many pieces as one likes.
 * @param namespaces those whose elements the listener wants by name
 * @throws Refusal damaged-file: not well-formed, a DOCTYPE (it can define entities), another declared encoding, absurd nesting
 */
export function readXml(part: string, namespaces: ReadonlySet<string>, listener: XmlListener): XmlReading {
  const parser = new SaxesParser({ position: false })
  const refuse = () => {
    throw damaged(part)
  }
  const scopes = createScopes(part, namespaces)
  let written = ''
  let depth = 0
  let withoutTag = 0
  const position: XmlPosition = {
    offset: () => parser.position,
    get written() {
      return written
    },
    namespace: scopes.namespace,
  }

  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i.test(encoding)) refuse()
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    // Plain texts, since the parser is not told to track namespaces.
    const attributes = given as Attributes
    withoutTag = 0
    depth += 1
    if (depth > deepest) refuse()
    scopes.enter(depth, attributes)
    written = name
    listener.open?.(scopes.local(name), attributes, position)
  })
  parser.on('closetag', ({ name }) => {
    withoutTag = 0
    written = name
    listener.close?.(scopes.local(name), position)
    scopes.leave(depth)
    depth -= 1
  })
  if (listener.text) {
    parser.on('text', listener.text)
    parser.on('cdata', listener.text)
  }

  return {
    write: (text) => {
      for (let from = 0; from < text.length; from += stepCharacters) {
        const step = text.slice(from, from + stepCharacters)
        withoutTag += step.length
        if (withoutTag > longestWithoutTag) refuse()
        parser.write(step)
      }
    },
    end: () => void parser.close(),
  }
}

/**
 * Which prefix stands for what, at this depth. The parser could do this itself, at twice the time: it makes an object
 * of every attribute, and a sheet has hundreds of thousands.
 */
function createScopes(part: string, wanted: ReadonlySet<string>) {
  type Scope = { readonly depth: number; readonly bindings: ReadonlyMap<string, string> }
  const scopes: Scope[] = [{ depth: 0, bindings: new Map() }]
  let locals = new Map<string, string>()

  const namespace = (prefix: string) => scopes[scopes.length - 1]?.bindings.get(prefix)

  return {
    namespace,
    enter: (depth: number, attributes: Attributes) => {
      let bindings: Map<string, string> | null = null
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue
        bindings ??= new Map(scopes[scopes.length - 1]?.bindings)
        if (name === 'xmlns') bindings.set('', attributes[name] ?? '')
        else if (name[5] === ':') bindings.set(name.slice(6), attributes[name] ?? '')
      }
      if (!bindings) return
      if (bindings.size > mostNamespaces) throw damaged(part)
      scopes.push({ depth, bindings })
      locals = new Map()
    },
    leave: (depth: number) => {
      if (scopes[scopes.length - 1]?.depth !== depth || depth === 0) return
      scopes.pop()
      locals = new Map()
    },
    local: (name: string): string => {
      const known = locals.get(name)
      if (known !== undefined) return known
      const colon = name.indexOf(':')
      const local = wanted.has(namespace(name.slice(0, Math.max(0, colon))) ?? '') ? name.slice(colon + 1) : ''
      if (locals.size < mostNames) locals.set(name, local)
      return local
    },
  }
}
