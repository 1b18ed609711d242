# Privacy: a person's data copied out, a person erased, a copy for lessons.

# Page of a person's data
# $name (text) - who
privacy-copy-title = Data held about { $name }
# $time (text) - when it was made
privacy-copy-about = Everything our records hold about this person, as of { $time }.
privacy-copy-answers = Answers to questionnaires

# What can be done
privacy-group = Privacy
privacy-copy = Copy of a person's data…
privacy-erase = Erase a person…
privacy-class-copy = Copy for lessons…
privacy-person-of = { $name }
privacy-by-phone = By phone number
privacy-phone = Phone number
privacy-phone-hint = For somebody who only sends or receives and has no card.
privacy-look = Look
privacy-held = What is held
# $n (number) - rows
privacy-held-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
privacy-held-nothing = Nothing is held about this person.
privacy-copy-json = As data (JSON)
privacy-copy-page = As a page to print or send
# $n (number) - rows; $name (text) - file
privacy-copied = { $name }: { $n ->
    [one] { $n } row
   *[other] { $n } rows
}

# Erasing
privacy-erase-title = Erase this person
privacy-erase-goes = Names, phones, addresses and notes go, in rows, history, conflicts and answers. What was sent, when, and what it cost stays, so that totals stay.
privacy-erase-for-good = There is no undo. Should this phone come again in an import, it is left out.
privacy-erase-elsewhere = Other machines erase this person when they take in your next file. Files and printouts already given away cannot be called back.
privacy-erase-shared = Somebody else has the same name: in notes that belong to others it stays.
# $n (number) - backups
privacy-erase-backups = { $n ->
    [one] Also take this person out of { $n } backup
   *[other] Also take this person out of { $n } backups
}
privacy-erase-backups-hint = Takes a few seconds for each. Backups that are left as they are hold the person until they are rotated out.
# $n (number) - files
privacy-erase-copies = { $n ->
    [one] { $n } unpacked copy beside the backups still holds the person: delete it by hand once it is not needed.
   *[other] { $n } unpacked copies beside the backups still hold the person: delete them by hand once they are not needed.
}
# $names (text) - machines
privacy-erase-peers = Have data of this file: { $names }
# $day (text) - when
privacy-erase-before = Was erased on { $day } already.
# $word (text) - the word
privacy-erase-type = To go on, type { $word }
privacy-erase-word = erase
privacy-erase-do = Erase for good
privacy-erased = Erased
# $n (number) - rows
privacy-erased-rows = { $n ->
    [one] { $n } row emptied
   *[other] { $n } rows emptied
}
# $n (number) - places
privacy-erased-left = { $n ->
    [one] { $n } place has the same name and was left, because it is somebody else's.
   *[other] { $n } places have the same name and were left, because they are somebody else's.
}
privacy-erased-unclean = The file could not be written anew now (no room, most likely). That is done when it is opened next.
# $n (number) - backups
privacy-erased-backups = { $n ->
    [one] { $n } backup written anew
   *[other] { $n } backups written anew
}
# $n (number) - backups
privacy-erased-backups-left = { $n ->
    [one] { $n } backup or copy still holds the person.
   *[other] { $n } backups or copies still hold the person.
}

# The ledger
privacy-ledger = Asked to be erased
privacy-ledger-empty = Nobody has been erased.
privacy-ledger-customer = Customer
privacy-ledger-person = Known by phone
# $n (number) - phones
privacy-ledger-phones = { $n ->
    [one] { $n } phone kept out
   *[other] { $n } phones kept out
}

# A copy for lessons
privacy-class-about = Every name, phone and address is replaced, the same by the same; notes, texts of answers and the history are left out. Figures and waybill numbers stay.
# $n (number) - names; $name (text) - file
privacy-class-copied = { $name }: { $n ->
    [one] { $n } name replaced
   *[other] { $n } names replaced
}
