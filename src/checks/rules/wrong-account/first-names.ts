import { wordSet } from '../../text/tables.ts'

/** First names that are no other everyday word, common in Britain, Ireland and the United States. */
export const firstNames = wordSet(`
aaron abigail adam adele adrian aidan aisha alan alex alexander alice alison amanda amelia amir amy ana andrea andrew andy
angela ann anna anne anthony antonio ashley barbara barry ben benjamin bernard beth brenda brian bruce bryan callum cameron
carl carlos carol caroline catherine charles charlotte chloe chris christina christine christopher claire colin connor craig
cynthia daniel daphne darren dave david deborah debra declan denise dennis derek diana diane donald donna dorothy doug
douglas duncan ed eddie edward elaine eleanor elizabeth ella ellie emily emma eric erin ethan eva evelyn fatima fiona
francis frank fraser fred gareth gary gemma geoff george gerald gillian glenn gloria gordon graham greg gregory hannah
harriet harry heather helen henry hugh ian imran isaac isabella jack jacob jacqueline jake james jamie jane janet janice
jason jean jeff jeffrey jennifer jenny jeremy jerry jessica jim joan joanna joanne joe john jonathan jordan jose joseph
joshua joyce judith judy julia julian julie karen kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kieran
kim kimberly kyle larry laura lauren lee leon leonard lewis liam linda lindsay lisa liz lorraine louise lucy luke lynn
malcolm marcus margaret maria marie marilyn martin mary matt matthew maureen megan melanie melissa michael michelle mike
mohammed muhammad nancy naomi natalie natasha neil niall nicholas nick nicola nicole nigel oliver olivia omar owen pamela
patricia patrick paul pauline pedro peter phil philip phillip priya rachel ralph raymond rebecca reg richard rob robert
roger ronald rory rosemary ross roy russell ryan sally samantha samuel sandra sara sarah scott sean sharon sheila shirley
simon siobhan sophia sophie stacey stephanie stephen steve steven stuart susan suzanne sylvia tara teresa terry theresa
thomas tim timothy tina tom tony tracy trevor valerie vanessa victoria vincent virginia walter wayne wendy william yasmin
yvonne zoe sam josh dan charlie freddie alfie archie maisie freya poppy isla mia ava noah elijah mason ethan logan mohamed ahmed ali hassan ibrahim
yusuf aaliyah maya zara leah hollie holly kayleigh dylan rhys sian megan gwen bronwyn angus hamish fergus eilidh mairi tyler brandon austin kayla
`)
