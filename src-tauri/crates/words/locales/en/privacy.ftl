# Privacy: a person's data copied out, a person erased, a copy for lessons.

# Page of a person's data
# $name (text) - who
privacy-copy-title = Data held about { $name }
# $time (text) - when it was made
privacy-copy-about = Everything our records hold about this person, as of { $time }.
privacy-copy-answers = Answers to questionnaires

# What can be done
privacy-group = Privacy
privacy-face = Privacy
privacy-copy = Copy of a person's data…
privacy-copy-text = Somebody asks what you hold about them? Write all of it into one file and hand it over.
privacy-erase = Erase a person…
privacy-erase-text = Somebody asks to be forgotten? Takes name, phone and address out of rows, history, answers and backups. Totals stay.
privacy-class-copy = Copy for lessons…
privacy-class-text = For lessons, training, or somebody who looks into your data: the figures are real, the people are not.

# Choosing somebody
privacy-who = Customer or phone number
privacy-who-hint = Part of a name, or the end of a phone. For somebody without a card, who only sent or received, type the whole phone number.
privacy-who-none = There is no such customer. A whole phone number does as well.
# $phone (text) - as typed
privacy-by-phone = Look by phone { $phone } only
# $tail (text) - last digits
privacy-by-tail = Phone ending in { $tail }
privacy-other = Somebody else

# What is held
privacy-held = What is held
# $n (number) - rows
privacy-held-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
privacy-held-nothing = Nothing is held about this person.

# Copying
privacy-copy-dialog = Copy of a person's data
privacy-copy-format = Format
privacy-copy-page = A page to read, print or send
privacy-copy-json = Data (JSON) for other programs
# $name (text) - who
privacy-copy-file = { $name } personal data
privacy-copy-warn = Phones and addresses stand in it in full: give it to nobody but this person.
privacy-choose = Choose a place and write
privacy-copying = Writing the data…
# $n (number) - rows; $name (text) - file
privacy-copied = Wrote “{ $name }”: { $n ->
    [one] { $n } row
   *[other] { $n } rows
}

# Erasing
privacy-erase-title = Erase a person
privacy-erase-what = What happens
privacy-erase-goes = Name, phone, address and notes go, in rows, history, conflicts and answers alike.
privacy-erase-stays = What was sent, when, and what it cost stays, so that totals stay.
privacy-erase-for-good = There is no undo. Should this phone come again in an import, it is left out.
privacy-erase-elsewhere = Files and printouts already given away cannot be called back.
# $names (text) - machines
privacy-erase-peers = Also on { $names }: erased there with your next file.
privacy-erase-shared = Somebody else has the same name. In rows and notes that belong to others it stays.
# $n (number) - backups
privacy-erase-backups = { $n ->
    [one] Also take this person out of { $n } backup
   *[other] Also take this person out of { $n } backups
}
privacy-erase-backups-hint = Takes a few seconds for each. Otherwise the person stays in them until old backups go.
# $n (number) - files
privacy-erase-copies = { $n ->
    [one] { $n } unpacked old copy beside the backups holds this person too. Delete it by hand once you do not need it.
   *[other] { $n } unpacked old copies beside the backups hold this person too. Delete them by hand once you do not need them.
}
# $when (text) - when
privacy-erase-before = Already erased, { $when }; the rows below are empty. Erasing again takes the person out of backups.
# $word (text) - the word
privacy-erase-type = To go on, type “{ $word }”
privacy-erase-word = erase
privacy-erase-other = This is not the word between the quotes
privacy-erase-do = Erase for good
privacy-erasing = Erasing; please leave the computer on…
privacy-erased = The person is erased
privacy-erased-look = See the result
privacy-erased-rows = Rows emptied
# $n (number) - places
privacy-erased-left = { $n ->
    [one] { $n } place has the same name and was left: it is somebody else's.
   *[other] { $n } places have the same name and were left: they are somebody else's.
}
privacy-erased-unclean = The file could not be written anew, so traces may be left on the disk (no room, most likely). That is done when it is opened next.
# $n (number) - backups
privacy-erased-backups = { $n ->
    [one] Taken out of { $n } backup
   *[other] Taken out of { $n } backups
}
# $n (number) - backups
privacy-erased-backups-left = { $n ->
    [one] { $n } backup or old copy still holds the person. Old backups go by themselves, unpacked copies by hand.
   *[other] { $n } backups or old copies still hold the person. Old backups go by themselves, unpacked copies by hand.
}
privacy-erased-rest = One thing is left to do
# $names (text) - machines
privacy-erased-peers = Give every computer ({ $names }) a new file: only then is the person erased there.

# The ledger
privacy-ledger = Who was erased
privacy-ledger-empty = Nobody has asked to be erased.
privacy-ledger-who = Who
privacy-ledger-by = Computer
privacy-ledger-phones-kept = Phones kept out
privacy-ledger-customer = Customer
privacy-ledger-person = Without a card
privacy-ledger-card = Card
# $when (text) - when erased
privacy-ledger-card-of = Open the card erased on { $when }

# A copy for lessons
privacy-class-title = Copy for lessons
privacy-class-replaced = Every name, phone and address is replaced, the same by the same.
privacy-class-left-out = Notes, what people wrote in answers, and the history are left out.
privacy-class-kept = Amounts, numbers, dates and waybill numbers stay, so that every figure still works.
privacy-class-open = It is a Keheng file of its own; the one that is open stays as it is.
# $firm (text) - the file it is made of
privacy-class-file = { $firm } for lessons
privacy-classing = Writing the copy for lessons…
# $n (number) - names; $name (text) - file
privacy-class-copied = Wrote “{ $name }”: { $n ->
    [one] { $n } name replaced
   *[other] { $n } names replaced
}
