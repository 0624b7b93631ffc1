/**
 * Matches as browsers do, by trying one thing after the other and going back, and counts the steps it takes, which a browser does not
 * tell. Both engines that we run in work like this; what they do to be quicker only saves steps.
 */
import { fitting, type Fits } from './letters'
import { canStandStill, nodes, readPattern, type Tree } from './tree'

/** Where the match ends, undefined where none begins there, and how many steps it took to know. */
export type Try = { readonly end: number | undefined; readonly steps: number; readonly gaveUp: boolean }

export type Matcher = (text: string, start: number, budget: number) => Try

const enum Op { Done, Letter, Jump, Fork, Start, End, Edge, Look, Set, Loop, Count, Moved, Keep, Copy, Again }

/** `a` and `b` are places in the program, numbers of registers, or plain numbers. */
type Step = { op: Op; a: number; b: number; least: number; most: number; flag: boolean; back: boolean; fits: Fits }

const never: Fits = () => false

export function matcherOf(pattern: RegExp): Matcher {
  const { unicode, multiline, ignoreCase } = pattern
  const flags = pattern.flags.replace(/[^isu]/g, ''), tree = readPattern(pattern)
  const program: Step[] = []
  // Two registers for each group, then those of repeats.
  let registers = 2 * (1 + numbersIn(tree).length)
  const keeps = nodes(tree).some(node => node.kind === 'again')
  compile(tree, false)
  add(Op.Done)
  const register = new Int32Array(registers), wordLetter = fitting('\\w', flags)
  /** What to go back to: a place in the program and one in the text, or, as ~register, a value that a register had. */
  const places: number[] = [], values: number[] = []
  let text = '', steps = 0, budget = 0

  return (of, start, upTo) => {
    text = of
    steps = places.length = values.length = 0
    budget = upTo
    register.fill(-1)
    const end = run(0, start)
    return { end: end < 0 ? undefined : end, steps, gaveUp: steps > budget }
  }

  /** -1 where it cannot match. Leaves behind only what is needed to go back beyond where it began. */
  function run(from: number, start: number): number {
    const base = places.length
    let place = from, at = start
    for (;;) {
      if (++steps > budget) return -1
      const step = program[place]!
      let fits = true
      place++
      switch (step.op) {
        case Op.Done: return at
        case Op.Letter: {
          const code = step.back ? before(at) : after(at)
          fits = code >= 0 && step.fits(code)
          at += (step.back ? -1 : 1) * (code > 0xffff ? 2 : 1)
          break
        }
        case Op.Jump: place = step.a; break
        case Op.Fork: remember(step.b, at); place = step.a; break
        case Op.Start: fits = at === 0 || (multiline && newline(before(at))); break
        case Op.End: fits = at === text.length || (multiline && newline(after(at))); break
        case Op.Edge: fits = (word(at - 1) !== word(at)) !== step.flag; break
        case Op.Look: {
          const mark = places.length, found = run(place, at)
          if (steps > budget) return -1
          if (found >= 0) forget(mark, step.flag)
          fits = found >= 0 !== step.flag
          place = step.a
          break
        }
        case Op.Set: write(step.a, step.b); break
        case Op.Loop: {
          const times = register[step.a]!
          if (times >= step.most) { place = step.b; break }
          if (times >= step.least) {
            remember(step.flag ? place : step.b, at)
            if (step.flag) { place = step.b; break }
          }
          break
        }
        case Op.Moved: fits = at !== register[step.b] || register[step.a]! <= step.least; break
        case Op.Count: write(step.a, register[step.a]! + 1); break
        case Op.Keep: write(step.a, at); break
        case Op.Copy: write(step.a, register[step.b]!); break
        case Op.Again: {
          const said = text.slice(register[step.a], register[step.a + 1])
          if (register[step.a]! < 0 || register[step.a + 1]! < 0) break
          const from = step.back ? at - said.length : at, here = from < 0 ? '' : text.slice(from, from + said.length)
          fits = ignoreCase ? here.toLowerCase() === said.toLowerCase() : here === said
          at += step.back ? -said.length : said.length
        }
      }
      if (fits) continue
      for (;;) {
        if (places.length === base) return -1
        place = places.pop()!
        at = values.pop()!
        if (place >= 0) break
        register[~place] = at
      }
    }
  }

  function remember(place: number, value: number): void {
    places.push(place)
    values.push(value)
  }

  function write(name: number, value: number): void {
    remember(~name, register[name]!)
    register[name] = value
  }

  /** What was looked at is not tried in other ways; what its groups kept is kept, unless it must not stand there. */
  function forget(mark: number, undo: boolean): void {
    if (undo) {
      while (places.length > mark) {
        const place = places.pop()!, value = values.pop()!
        if (place < 0) register[~place] = value
      }
      return
    }
    let kept = mark
    for (let index = mark; index < places.length; index++) {
      if (places[index]! >= 0) continue
      places[kept] = places[index]!
      values[kept++] = values[index]!
    }
    places.length = values.length = kept
  }

  function after(at: number): number {
    if (at >= text.length) return -1
    return unicode ? text.codePointAt(at)! : text.charCodeAt(at)
  }

  function before(at: number): number {
    if (at <= 0) return -1
    const pair = unicode && at > 1 ? text.codePointAt(at - 2)! : 0
    return pair > 0xffff ? pair : text.charCodeAt(at - 1)
  }

  function word(at: number): boolean {
    return at >= 0 && at < text.length && wordLetter(text.charCodeAt(at))
  }

  function add(op: Op, more: Partial<Step> = {}): Step {
    const step: Step = { op, a: 0, b: 0, least: 0, most: 0, flag: false, back: false, fits: never, ...more }
    program.push(step)
    return step
  }

  function compile(tree: Tree, back: boolean): void {
    switch (tree.kind) {
      case 'character': add(Op.Letter, { fits: fitting(tree.source, flags), back }); return
      case 'sequence': (back ? tree.parts.toReversed() : tree.parts).forEach(part => compile(part, back)); return
      case 'choice': choice(tree.parts, back); return
      case 'repeat': repeat(tree, back); return
      case 'group': group(tree, back); return
      case 'start': add(Op.Start); return
      case 'end': add(Op.End); return
      case 'edge': case 'no-edge': add(Op.Edge, { flag: tree.kind === 'no-edge' }); return
      case 'again': add(Op.Again, { a: 2 * tree.number, back }); return
      case 'look': {
        const look = add(Op.Look, { flag: tree.not })
        compile(tree.part, tree.behind)
        add(Op.Done)
        look.a = program.length
      }
    }
  }

  function choice(parts: readonly Tree[], back: boolean): void {
    const ends = parts.map((part, index) => {
      const fork = index < parts.length - 1 ? add(Op.Fork, { a: program.length + 1 }) : undefined
      compile(part, back)
      const jump = add(Op.Jump)
      if (fork) fork.b = program.length
      return jump
    })
    for (const jump of ends) jump.a = program.length
  }

  function repeat({ part, least, most, lazy }: Tree & { kind: 'repeat' }, back: boolean): void {
    const times = registers++, began = registers++
    add(Op.Set, { a: times, b: 0 })
    const top = program.length, loop = add(Op.Loop, { a: times, least, most, flag: lazy })
    add(Op.Count, { a: times })
    const stands = canStandStill(part)
    if (stands) add(Op.Keep, { a: began })
    if (keeps) for (const number of numbersIn(part)) for (const a of [2 * number, 2 * number + 1]) add(Op.Set, { a, b: -1 })
    compile(part, back)
    // A turn that got nowhere, beyond those that have to be, is no turn.
    if (stands) add(Op.Moved, { a: times, b: began, least })
    add(Op.Jump, { a: top })
    loop.b = program.length
  }

  function group({ part, number }: Tree & { kind: 'group' }, back: boolean): void {
    if (!keeps) return compile(part, back)
    // A group that is read backwards begins where it ends. One that is not closed yet is as good as empty.
    const first = registers++
    add(Op.Keep, { a: first })
    compile(part, back)
    add(Op.Copy, { a: 2 * number + (back ? 1 : 0), b: first })
    add(Op.Keep, { a: 2 * number + (back ? 0 : 1) })
  }
}

function numbersIn(tree: Tree): readonly number[] {
  return nodes(tree).flatMap(node => node.kind === 'group' ? [node.number] : [])
}

function newline(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}
