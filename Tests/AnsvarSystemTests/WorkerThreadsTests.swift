import AnsvarSystem
import Foundation
import Synchronization
import Testing

@Suite struct WorkerThreadsTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 16, 500])
  func everyPieceIsDoneOnce(_ pieces: Int, _ threads: Int) {
    let done = Mutex([Int](repeating: 0, count: pieces))
    WorkerThreads.perform(pieces, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: pieces))
  }

  @Test func thereIsAtLeastOneProcessor() {
    #expect(1...WorkerThreads.most ~= WorkerThreads.processors)
  }
}

@Suite struct FileStampTests {
  @Test func aStampTellsWhetherAFileHasChanged() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/a"
    #expect(FileStamp(path) == nil)
    try Data("en".utf8).write(to: URL(fileURLWithPath: path))
    let first = try #require(FileStamp(path))
    #expect(FileStamp(path) == first)
    try Data("toogtyve".utf8).write(to: URL(fileURLWithPath: path))
    #expect(FileStamp(path) != first)
  }
}

@Suite struct SetAsideTests {
  @Test func whatIsSetAsideCanStillBeRead() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/a"
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    for size in [1, Int.max] {
      let file = try MappedFile(path: path, mappingSize: size)
      for range in [0..<0, 0..<300_000, 5000..<5001, 299_999..<300_000, 4096..<8192] {
        file.setAside(range)
        #expect(file.bytes.elementsEqual(bytes))
      }
    }
  }
}
