import type { WatchEntry } from '../../../domain/facts.ts'

/** Words that are harmless until something of the kind has happened, by what has happened. */
const families: readonly { readonly of: RegExp; readonly echoes: RegExp }[] = [
  {
    of: /shoot|shot|gun|rifle|massacre|sniper/,
    echoes:
      /\b(?:shooters?|shoot (?:us|me|your|for|over|your shot)|(?:your|best|big|a|long|parting) shots?|shots? (?:fired|of)|bullet(?: ?proof|s)?|trigger(?:s|ed)?|on target|gunning for|killer|kill(?:ing)? it|killed it|slay(?:s|ed|ing)?|take aim|fire away|locked and loaded|smash(?:ing)? hit|bang on|jump the gun|sticking to (?:our|your) guns|bite the bullet|dead(?:ly| good| on)|drop dead|to die for|sniped?|ammo|blown away|target(?:s|ed|ing)?)\b/i,
  },
  {
    of: /bomb|explo|blast|terror|attack|missile/,
    echoes:
      /\b(?:bombs?|bombshell|explo(?:sive|de[sd]?|ding|sion)|blast(?:s|ed)?|blow(?:n|ing)? (?:you |us )?away|blow(?:n|s)? (?:your |our )?minds?|blow (?:up|out)|mind-?blow(?:n|ing)|boom|dynamite|killer|kill(?:ing)? it|to die for|drop dead|detonat\w+|fireworks?|ticking|terrific)\b/i,
  },
  {
    of: /fire|blaze|burn/,
    echoes:
      /\b(?:on fire|lit|burn(?:s|ing|ed|t)?|blaz(?:e|ing)|sizzl\w+|smok(?:e|in|ing|in')|hot(?:test)? (?:deals?|offers?|stuff|tickets?)|heat(?:s|ing)? up|flam(?:e|es|ing)|toasty|roast(?:s|ed|ing)?|bonfire|barbecue|bbq|fire(?:works|d up))\b|🔥/iu,
  },
  {
    of: /flood|storm|hurricane|cyclone|typhoon|tsunami|drown|sank|sinking|ferry|boat|dam /,
    echoes:
      /\b(?:flood(?:s|ed|ing)?|storm(?:s|ed|ing)?|wave of|waves|tidal|blown away|blow(?:s|n)? (?:you|us) away|drown(?:s|ed|ing)?|wash(?:ed)? (?:away|up|out|ashore)|splash\w*|make waves|sink(?:s|ing)?|float(?:s|ing)?|swim(?:s|ming)?|afloat|rain(?:s|ing)? (?:prizes|deals|offers|cats)|whirlwind|hurricanes?|tsunamis?|deluge|pour(?:s|ing)? in)\b|🌊/iu,
  },
  {
    of: /earthquake|quake|collapse|crush|stage|bridge/,
    echoes:
      /\b(?:shak(?:e|es|ing|en) (?:things |it )?(?:up|down)|shake (?:it|things)|rock(?:s|ed|ing)? (?:the|your|our|it)|earth-?shatter\w+|ground-?breaking|quak\w+|bring(?:s|ing)? the house down|crush(?:es|ed|ing)? (?:it|on|the)|collaps\w+|smash(?:ed|ing)?)\b/i,
  },
  {
    of: /crash|plane|train|rail|airline|flight|coach|bus /,
    echoes:
      /\b(?:crash(?:es|ed|ing)?|tak(?:e|es|ing) off|fly(?:ing)? (?:off|high|out)|flying start|derail\w*|wreck\w*|smash(?:ed|ing)?|off the rails|full steam|jump on board|all aboard|hit the road|nosediv\w+|land(?:s|ed|ing)? (?:the|a|soon|safely)|soar\w*)\b/i,
  },
  {
    of: /death|dead|died|dies|murder|killed|suicide|mourning|funeral/,
    echoes:
      /\b(?:to die for|dying (?:to|for)|drop dead|dead (?:good|cheap|easy|funny|tired)|deadly|killer|kill(?:s|ing)? (?:it|for|me)|killed it|murder(?:ing|ed|s)? (?:a|the)|over my dead|slay(?:s|ed|ing)?|bury|graveyard)\b|💀|⚰️/iu,
  },
]

const known = new WeakMap<WatchEntry, readonly RegExp[]>()

/** The harmless words that echo what an entry is about. */
export function echoesOf(entry: WatchEntry): readonly RegExp[] {
  const before = known.get(entry)
  if (before !== undefined) return before
  const about = ` ${entry.what} ${entry.words.join(' ')} `.toLowerCase()
  const echoes = families.filter((family) => family.of.test(about)).map((family) => family.echoes)
  known.set(entry, echoes)
  return echoes
}
