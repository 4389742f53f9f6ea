/** People in politics and movements of sides, by country, beyond the leaders in parties.ts. Written for this project. */
interface Figures {
  /** Surnames and nicknames that hardly mean anybody else, with a capital. */
  readonly surnames: string
  /** Names of two words, one after the other with a comma. */
  readonly names: string
  /** Movements and campaigns that stand for a side, of one word, in any spelling. */
  readonly movements: string
  /** And of two words. */
  readonly campaigns: string
}

export const figures: Readonly<Record<string, Figures>> = {
  '*': {
    surnames: `putin zelensky zelenskyy netanyahu modi bolsonaro milei orban orbán erdogan erdoğan merkel macron zuma mugabe xi musk
      elon murdoch bannon assange thatcher thatcherite thatcherites trumpist trumpists trumpian corbynista corbynistas reagan nixon`,
    names: `elon musk, ronald reagan, richard nixon, vladimir putin, benjamin netanyahu, steve bannon, rupert murdoch, tommy robinson,
      viktor orban, emmanuel macron, ursula von, jordan peterson, andrew tate, greta thunberg`,
    movements: `maga antifa remoaner remoaners remainer remainers remainiac brexiteer brexiteers brexiter brexiters leaver leavers
      gammon gammons libtard libtards leftie lefties lefty leftists trumpster trumpers nimby nimbys yimby yimbys woke wokerati
      terfs snowflakes socialists commies marxists fascists neocons blairites`,
    campaigns: `stop oil, extinction rebellion, insulate britain, black lives, lives matter, proud boys, tea partiers, far left, far right,
      hard left, hard right, radical left, alt right, loony left, culture war, culture warriors, cancel culture, deep state, big tech,
      mainstream media, political correctness, red wall, blue wall, freedom convoy, freedom rally, trans rights, abortion rights,
      pro choice, pro life, gun control, gun lobby, open borders, net zero`,
  },
  GB: {
    surnames: `streeting reeves cooper mogg cummings hancock truss patel javid raab kwarteng shapps zahawi cleverly jenrick swella
      osborne ashcroft dorries galloway polanski denyer tice anderson rosindell lammy mandelson prescott kinnock benn ashdown
      sturgeon salmond cherry forbes sarwar ross drakeford gething robinson paisley allister o'neill foster khan sadiq phillipson
      nandy kyle healey reynolds mcsweeney starmerite starmerites borisjohnson penny mordaunt redwood baker francois bone bridgen
      haigh dodds mcfadden abbott mcdonnell pidcock sultana lowe yusuf jenkyns dacey farron cable swinson huhne`,
    names: `rachel reeves, bridget phillipson, david lammy, ed balls, yvette cooper, louise haigh, lisa nandy, peter kyle, john healey,
      pat mcfadden, angela eagle, emily thornberry, jess phillips, stella creasy, dawn butler, zarah sultana, john mcdonnell,
      robert jenrick, james cleverly, mel stride, chris philp, grant shapps, nadhim zahawi, kwasi kwarteng, george osborne,
      nadine dorries, penny mordaunt, esther mcvey, steve baker, mark francois, jacob rees-mogg, rees mogg, sajid javid, matt hancock,
      john major, edward heath, harold wilson, neil kinnock, tony benn, michael foot, peter mandelson, alastair campbell, anas sarwar,
      douglas ross, russell findlay, kate forbes, alex salmond, stephen flynn, mhairi black, ian blackford, alison johnstone,
      patrick harvie, vaughan gething, rhun ap, adam price, leanne wood, andrew rt, jim allister, gavin robinson, ian paisley,
      jeffrey donaldson, naomi long, doug beattie, colum eastwood, rupert lowe, zia yusuf, ann widdecombe, andrea jenkyns,
      sarah pochin, laurence fox, daisy cooper, vince cable, sian berry, adrian ramsay, steve rotheram, ben houchen, andy street,
      richard parker, tracy brabin, dame andrea, count binface, count dankula, katie hopkins, gary lineker, mick lynch, sharon graham`,
    movements: `indyref indyref2 yessers cybernat cybernats unionists loyalists nats momentum brexit lexit ukippers kippers waspi
      libdemmer toryscum enoughisenough ulez reformers faragists`,
    campaigns: `vote leave, leave means, second referendum, people's vote, better together, project fear, enough is, fox hunting,
      hunting ban, palestine action, stop brexit, rejoin eu, get brexit, rwanda plan, rwanda scheme, small boats, stop boats,
      bedroom tax, poll tax, mini budget, party gate, border poll, unity poll, united ireland, irish unity, scottish independence,
      welsh independence, yes scotland, yes cymru, orange order, town hall`,
  },
  US: {
    surnames: `dubya cheney rumsfeld kushner ivanka melania giuliani comey mueller barr pompeo bolton kavanaugh gorsuch alito
      scotus fauci rfk hegseth noem bondi patel gabbard rubio ramaswamy haley christie fetterman manchin sinema warnock ossoff
      raskin schiff swalwell jeffries schumer gaetz boebert mtg greene cotton cruz hawley graham tuberville vought musk doge
      whitmer pritzker hochul cuomo adams abbott youngkin sanders beshear shapiro evers wes moore polis inslee kotek healey
      lamont murphy dewine sununu noem burgum gianforte little cox stitt reeves ivey kemp abrams warren bernie omar tlaib pressley
      aoc jordan scalise stefanik mace comer emhoff vivek kirk loomer carlson hannity limbaugh maddow soros koch adelson`,
    names: `gretchen whitmer, kathy hochul, jb pritzker, josh shapiro, wes moore, andy beshear, brian kemp, stacey abrams, kristi noem,
      pete hegseth, pam bondi, kash patel, tulsi gabbard, vivek ramaswamy, chris christie, john fetterman, joe manchin,
      kyrsten sinema, raphael warnock, jon ossoff, jamie raskin, adam schiff, hakeem jeffries, jim jordan, steve scalise,
      elise stefanik, nancy mace, lindsey graham, tom cotton, tommy tuberville, stephen miller, russell vought, karine jean,
      charlie kirk, tucker carlson, rush limbaugh, rudy giuliani, brett kavanaugh, clarence thomas, samuel alito, amy coney,
      ruth bader, anthony fauci, rashida tlaib, ilhan omar, ayanna pressley, cori bush, ketanji brown, glenn youngkin, kari lake,
      doug burgum, greg gianforte, kay ivey, sarah huckabee, phil murphy, mike dewine, tony evers, tina kotek, bobby kennedy,
      tim scott, rand paul, ron paul, mehmet oz, herschel walker, beto o'rourke, andrew yang, al gore, john kerry, jimmy carter,
      dick cheney, george w, lauren boebert, matt gaetz, sleepy joe, crooked hillary, uncle joe, linda mcmahon, tom homan`,
    movements: `doge scotus obamacare bidenomics trumpcare nevertrump nevertrumpers dreamers teabaggers blm qanon potus flotus
      rinos rino dinos birchers superpac superpacs filibuster gerrymander gerrymandered gerrymandering roe dobbs`,
    campaigns: `mar-a-lago, mar a-lago, freedom caucus, moms for, turning point, project 2025, green new, new deal, border wall, build the,
      stop steal, big lie, january 6th, january 6, capitol riot, blue wave, red wave, swing state, electoral college, second amendment,
      voter suppression, election integrity, court packing, defund the, sanctuary city, sanctuary cities, critical race, ice raids,
      executive order, prop 8, statehood now, right wing, left wing, roe v, planned parenthood, no kings, blue lives, back blue`,
  },
  IE: {
    surnames: `harris ahern haughey cowen bertie coveney donohoe mcentee tubridy connolly humphreys healy-rae bacik dev devalera
      mcdonald doherty coppinger boyd-barrett burke o'gorman`,
    names: `mary lou, pearse doherty, bertie ahern, brian cowen, charlie haughey, simon coveney, paschal donohoe, helen mcentee,
      ivana bacik, holly cairns, paul murphy, richard boyd, michael healy, danny healy, catherine connolly, heather humphreys,
      jim gavin, peadar tóibín, mattie mcgrath, conor mcgregor, roderic o'gorman, éamon de, eamon de, gerry adams, martin mcguinness`,
    movements: `shinners blueshirts soldiers oireachtas leinster repealers`,
    campaigns: `leinster house, save 8th, repeal the, vote yes, vote no, united ireland, border poll, coalition government`,
  },
  CA: {
    surnames: `justin freeland trudeaus harper mulcair ignatieff layton notley kenney smith ford legault eby horgan moe kinew houston
      furey higgs singh bernier may blanchet plante chow tory nenshi gondek wab`,
    names: `chrystia freeland, david eby, wab kinew, scott moe, tim houston, naheed nenshi, jyoti gondek, valérie plante, elizabeth may,
      yves-françois blanchet, jody wilson, bonnie crombie, marit stiles, kathleen wynne, dalton mcguinty, tom mulcair, jack layton,
      brian mulroney, pierre trudeau, blaine higgs, paul st-pierre, john rustad, mélanie joly, patrick brown`,
    movements: `separatists sovereigntists péquistes liberanos wexit convoyers`,
    campaigns: `freedom convoy, carbon tax, bill 21, bill 96, queen's park, parliament hill, notwithstanding clause, axe tax, elbows up,
      truck convoy, pipeline now`,
  },
  AU: {
    surnames: `morrison abbott rudd hawke keating howard chalmers wong plibersek bowen marles pocock lambie thorpe shoebridge
      hanson palmer joyce littleproud canavan ley taylor minns perrottet berejiklian allan andrews miles crisafulli palaszczuk
      malinauskas cook rockliff mcgowan gough whitlam fraser faruqi bandt waters spender`,
    names: `jim chalmers, penny wong, tanya plibersek, chris bowen, richard marles, david pocock, jacqui lambie, lidia thorpe,
      david littleproud, matt canavan, angus taylor, chris minns, dominic perrottet, jacinta allan, steven miles,
      david crisafulli, annastacia palaszczuk, peter malinauskas, roger cook, jeremy rockliff, mark mcgowan, gough whitlam,
      bob hawke, paul keating, john howard, mehreen faruqi, larissa waters, allegra spender, zali steggall, monique ryan,
      jacinta price, warren mundine, mark latham, bob katter, alan jones, andrew bolt, dan andrews`,
    movements: `teal teals auspol robodebt stopadani voice`,
    campaigns: `voice to, vote yes, yes vote, no vote, yes campaign, no campaign, the voice, negative gearing, nuclear plants,
      australia day, invasion day, franking credits, big australia`,
  },
  NZ: {
    surnames: `jacinda hipkins chippy luxon seymour winston bishop willis mitchell collins key bolger muldoon lange bridges muller
      shaw swarbrick davidson waititi ngarewa-packer tamihere peters jones`,
    names: `nicola willis, chris bishop, mark mitchell, judith collins, simon bridges, james shaw, chlöe swarbrick, chloe swarbrick,
      marama davidson, rawiri waititi, debbie ngarewa, shane jones, erica stanford, brooke van, grant robertson, carmel sepuloni,
      wayne brown, tory whanau, david lange, robert muldoon, helen clark`,
    movements: `beehive nats`,
    campaigns: `treaty principles, te tiriti, toitū te, three waters, co governance, fast track, the beehive, māori party, maori party`,
  },
}
