import type { Cue } from '../cues.ts'

/** What makes a text an organisation's after all: points against. */
export const duty: readonly Cue[] = [
  { points: -1, phrases: 'us' },
  { points: -1, phrases: 'our _' },
  {
    points: 1,
    phrases: `
our {anniversary|wedding|house|flat|home|kitchen|baby|street|holiday|first baby|first home|dog|cat|kids|son|daughter|car|neighbours|neighbors|landlord|boss|manager|new manager|new boss|honeymoon|marriage|bedroom|bathroom}
`,
  },
  {
    points: -3,
    phrases: `
{join us|tickets|ticket from|book now|book your|book a|book online|register|sign up|donate|donated|donation|donations|donating|volunteer|volunteers|volunteering|volunteered|fundraise|fundraiser|fundraisers|fundraising|trustees|food bank|night shelter|weekly shop|vacancy|story time|storytime|under fives|under 5s|family trail|apply by|apply now|curry night|pie night|quiz night|burger night|steak night|our brunch|our breakfast|our menu|our burgers|appeal|rsvp|visit us|free entry|doors open|doors at|on sale|helpline|support line|raffle|competition|win a|win one|new menu|new exhibition|new report|new blog|on the menu|now serving|happy hour|our kitchen|available|adopt|adopted|adoption|forever home|foster|rehoming|rehome|my keeper|my keepers|my humans|tune in|live at|read more|find out more|learn more|watch live|watch now|drop in|come along|come and|all welcome|see you there|swipe up|link in bio|in store|in-store|pre-order|free delivery|use code}
{we're|we are} {absolutely |so |really |all |utterly |}{gutted|devastated|heartbroken|sad}
open {daily|from|until|at|today|tomorrow|every|this}
opening {hours|times}
{we're|we are} {open|hosting|hiring|delighted|proud|pleased|thrilled|excited|looking for|recruiting|launching|welcoming|closed|here to|celebrating}
order {now|online|yours|by|from|here|today}
`,
  },
  // Told of what an organisation did for somebody.
  {
    points: -2,
    phrases: `
{fired up|a dad|being a dad|a mom|being a mom|a mum|being a mum|a parent|helped me|supported me|cared for|gave me|changed my life|kept me going|saved my life|believed in me|hospice|nurses|midwives|the charity|the team|i came here|refugee week|happy mother's day|happy father's day|the choir|the course|this course|the programme|the program|apprenticeship|apprentice|cancer|dementia|stroke|asbestos|leukaemia|leukemia|autism|autistic|epilepsy|diabetes|asthma|suicide|miscarriage|stillborn|grief|bereaved|carers|caring for|diagnosed|diagnosis|in recovery|tell your gp|symptoms|check your|talk to someone|you are not alone|you're not alone}
`,
  },
  // A leader's or a campaigner's words.
  {
    points: -2,
    phrases: `
{my constituents|constituents|my bill|legislation|congress|senate|senator|parliament|my colleagues|amendment|veterans|proud to|honored to|honoured to|our country|our nation|our communities|our community|our state|our city|our town|speech|statement|policy|campaign|campaigning|interview|american people|americans|district|town hall|i'll be joining|i will be|i'll be speaking|i spoke|i met|i visited|hearing|the lord|scripture|psalm}
`,
  },
]
