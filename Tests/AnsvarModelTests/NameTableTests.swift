import AnsvarModel
import Testing

@Suite struct NameTableTests {
  @Test func anEqualNameHasAnEqualNumber() {
    var names = NameTable()
    #expect(names.intern("rådmann") == names.intern("rådmann"))
    #expect(names.intern("rådmann") != names.intern("radmann"))
    #expect(names.count == 2)
    #expect(names.find("rådmann") == NameID(raw: 0))
    #expect(names.find("ordfører") == nil)
  }

  @Test func numbersFollowTheOrderOfNamesThroughEveryGrowth() {
    var names = NameTable()
    for number in 0..<10_000 { #expect(names.intern("navn-\(number)").raw == UInt32(number)) }
    #expect(names.count == 10_000)
    #expect((0..<10_000).allSatisfy { names.text(NameID(raw: UInt32($0))) == "navn-\($0)" })
    #expect((0..<10_000).allSatisfy { names.find("navn-\($0)")?.raw == UInt32($0) })
  }

  @Test func aNameIsItsBytes() {
    var names = NameTable()
    let forms = ["å", "a\u{30A}", "", "\u{0}", "a", "aa", "aaaaaaaa", "aaaaaaaaa", String(repeating: "x", count: 256)]
    let ids = forms.map { names.intern($0) }
    #expect(Set(ids).count == forms.count)
    for (form, id) in zip(forms, ids) { #expect(names.text(id).utf8.elementsEqual(form.utf8)) }
  }

  @Test(arguments: [2, 3, 4]) func theMostNames(_ count: Int) {
    var names = NameTable(mostNames: 3)
    let ids = (0..<count).map { names.intern("n\($0)") }
    #expect(names.isFull == (count > 3))
    #expect(names.count == min(count, 3))
    #expect(ids.prefix(3).map { Int($0.raw) } == Array(0..<min(count, 3)))
    #expect(names.intern("n1").raw == 1)
  }
}
