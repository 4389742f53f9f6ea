/** Words that carry grammar, not a topic: how often and how somebody uses them is habit. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and another any are aren't around as at away back be because been before
  being both but by can can't could couldn't did didn't do does doesn't doing don't done down during each else even ever
  every few for from get gets getting give go goes going gone got had has have haven't having he her here hers him his
  how i i'd i'll i'm i've if in into is isn't it it's its just last like made make many may maybe me might more most
  much must my need never new next no nor not now of off on once one only or other our ours out over own please put
  really said same say see she should since so some soon still such than thank thanks that that's the their them then
  there these they they're this those though through till to today tomorrow tonight too two under until up upon us very
  want was wasn't way we we'd we'll we're we've well went were what when where which while who why will with without won't
  would yes yesterday yet you you're your yours`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
