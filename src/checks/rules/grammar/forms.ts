const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(/\s+/).map((pair) => pair.split(':') as [string, string]))

/** The third form of what is often written in its second or first one. */
export const participles = pairs(`ran:run went:gone came:come began:begun drank:drunk sang:sung swam:swum wrote:written
  gave:given took:taken saw:seen did:done ate:eaten chose:chosen drove:driven fell:fallen flew:flown froze:frozen grew:grown
  knew:known rode:ridden rang:rung rose:risen shook:shaken spoke:spoken stole:stolen threw:thrown wore:worn became:become
  overcame:overcome wove:woven tore:torn broke:broken forgot:forgotten hid:hidden drew:drawn blew:blown bit:bitten`)

const first =
  pairs(`take:taken give:given choose:chosen hold:held send:sent do:done go:gone see:seen write:written speak:spoken
  cancel:cancelled put:put begin:begun`)

/** The plain form of a verb, or one of many. */
export const bases =
  pairs(`went:go came:come saw:see ran:run took:take gave:give wrote:write began:begin knew:know made:make
  got:get had:have was:be were:be thought:think told:tell said:say found:find left:leave kept:keep bought:buy brought:bring
  ate:eat drove:drive chose:choose grew:grow became:become did:do seen:see done:do gone:go threw:throw stole:steal froze:freeze
  forgot:forget broke:break flew:fly has:have does:do goes:go`)

const ones = pairs('people:person children:child women:woman men:man')

/** "taken" of "took" and "take", "asked" of "ask". */
export function participleOf(word: string): string {
  const known = participles.get(word) ?? first.get(word)
  if (known !== undefined) return known
  if (word.endsWith('e')) return `${word}d`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`
}

/** "go" of "went" and "goes", "family" of "families". */
export function baseOf(word: string): string {
  const known = bases.get(word) ?? ones.get(word)
  if (known !== undefined) return known
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
