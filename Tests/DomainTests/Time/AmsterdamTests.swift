import Domain
import Testing

@Suite struct AmsterdamTests {
  /// The year, and when the clock goes forward and back in seconds since 1970: facts of the tz
  /// database of IANA.
  private let changes = [
    (1981, 354_675_600, 370_400_400), (1982, 386_125_200, 401_850_000),
    (1983, 417_574_800, 433_299_600), (1984, 449_024_400, 465_354_000),
    (1985, 481_078_800, 496_803_600), (1986, 512_528_400, 528_253_200),
    (1987, 543_978_000, 559_702_800), (1988, 575_427_600, 591_152_400),
    (1989, 606_877_200, 622_602_000), (1990, 638_326_800, 654_656_400),
    (1991, 670_381_200, 686_106_000), (1992, 701_830_800, 717_555_600),
    (1993, 733_280_400, 749_005_200), (1994, 764_730_000, 780_454_800),
    (1995, 796_179_600, 811_904_400), (1996, 828_234_000, 846_378_000),
    (1997, 859_683_600, 877_827_600), (1998, 891_133_200, 909_277_200),
    (1999, 922_582_800, 941_331_600), (2000, 954_032_400, 972_781_200),
    (2001, 985_482_000, 1_004_230_800), (2002, 1_017_536_400, 1_035_680_400),
    (2003, 1_048_986_000, 1_067_130_000), (2004, 1_080_435_600, 1_099_184_400),
    (2005, 1_111_885_200, 1_130_634_000), (2006, 1_143_334_800, 1_162_083_600),
    (2007, 1_174_784_400, 1_193_533_200), (2008, 1_206_838_800, 1_224_982_800),
    (2009, 1_238_288_400, 1_256_432_400), (2010, 1_269_738_000, 1_288_486_800),
    (2011, 1_301_187_600, 1_319_936_400), (2012, 1_332_637_200, 1_351_386_000),
    (2013, 1_364_691_600, 1_382_835_600), (2014, 1_396_141_200, 1_414_285_200),
    (2015, 1_427_590_800, 1_445_734_800), (2016, 1_459_040_400, 1_477_789_200),
    (2017, 1_490_490_000, 1_509_238_800), (2018, 1_521_939_600, 1_540_688_400),
    (2019, 1_553_994_000, 1_572_138_000), (2020, 1_585_443_600, 1_603_587_600),
    (2021, 1_616_893_200, 1_635_642_000), (2022, 1_648_342_800, 1_667_091_600),
    (2023, 1_679_792_400, 1_698_541_200), (2024, 1_711_846_800, 1_729_990_800),
    (2025, 1_743_296_400, 1_761_440_400), (2026, 1_774_746_000, 1_792_890_000),
    (2027, 1_806_195_600, 1_824_944_400), (2028, 1_837_645_200, 1_856_394_000),
    (2029, 1_869_094_800, 1_887_843_600), (2030, 1_901_149_200, 1_919_293_200),
    (2031, 1_932_598_800, 1_950_742_800), (2032, 1_964_048_400, 1_982_797_200),
    (2033, 1_995_498_000, 2_014_246_800), (2034, 2_026_947_600, 2_045_696_400),
    (2035, 2_058_397_200, 2_077_146_000), (2036, 2_090_451_600, 2_108_595_600),
    (2037, 2_121_901_200, 2_140_045_200), (2038, 2_153_350_800, 2_172_099_600),
    (2039, 2_184_800_400, 2_203_549_200), (2040, 2_216_250_000, 2_234_998_800),
  ]

  private func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }
  private func shown(_ seconds: Int) -> String { Amsterdam.local(seconds)?.description ?? "none" }

  @Test("the clock goes forward and back to the second, in sixty years")
  func changesOfSixtyYears() throws {
    for (year, spring, autumn) in changes {
      let forward = try #require(Amsterdam.local(spring))
      #expect(forward.day.parts.year == year && forward.minute == 180 && forward.second == 0)
      #expect(shown(spring - 1) == "\(forward.day)T01:59:59")
      let back = try #require(Amsterdam.local(autumn))
      #expect(back.day.parts.year == year && back.minute == 120 && back.second == 0)
      #expect(shown(autumn - 1) == "\(back.day)T02:59:59")
      #expect(forward.day.weekday == 7 && back.day.weekday == 7)
    }
  }

  @Test("every quarter of an hour around a change goes to the clock and back")
  func roundTrip() throws {
    for (_, spring, autumn) in changes {
      for step in -300...300 {
        for change in [spring, autumn] {
          let seconds = change + step * 900
          let time = try #require(Amsterdam.local(seconds))
          guard Amsterdam.moments(of: time).contains(seconds) else {
            Issue.record("\(seconds) is shown as \(time), which is \(Amsterdam.moments(of: time))")
            return
          }
        }
      }
    }
  }

  @Test(
    "02:30 does not exist on the Sunday in spring, and is read as 03:30",
    arguments: ["1996-03-31", "2024-03-31", "2025-03-30", "2026-03-29", "2037-03-29"])
  func gap(on: String) throws {
    for minute in ["00", "30", "59"] {
      let skipped = try time("\(on)T02:\(minute)")
      #expect(Amsterdam.moments(of: skipped).isEmpty)
      #expect(shown(Amsterdam.seconds(of: skipped)) == "\(on)T03:\(minute):00")
    }
    let before = try time("\(on)T01:59:59")
    let after = try time("\(on)T03:00")
    #expect(Amsterdam.moments(of: before).count == 1 && Amsterdam.moments(of: after).count == 1)
    #expect(Amsterdam.seconds(of: after) - Amsterdam.seconds(of: before) == 1)
  }

  @Test(
    "02:30 comes twice on the Sunday in autumn, and is read as the first",
    arguments: ["1996-10-27", "2024-10-27", "2025-10-26", "2026-10-25", "2037-10-25"])
  func overlap(on: String) throws {
    for minute in ["00", "30", "59"] {
      let twice = try time("\(on)T02:\(minute)")
      let moments = Amsterdam.moments(of: twice)
      #expect(moments.count == 2 && moments[1] - moments[0] == 3600)
      #expect(moments.map(shown) == [twice.description, twice.description])
      #expect(Amsterdam.seconds(of: twice) == moments[0])
    }
    let before = try time("\(on)T01:59:59")
    let after = try time("\(on)T03:00")
    #expect(Amsterdam.moments(of: before).count == 1 && Amsterdam.moments(of: after).count == 1)
    #expect(Amsterdam.seconds(of: after) - Amsterdam.seconds(of: before) == 7201)
  }

  @Test("known moments, in summer, in winter and long ago")
  func known() throws {
    #expect(shown(0) == "1970-01-01T01:00:00")
    #expect(shown(1_772_442_000) == "2026-03-02T10:00:00")
    #expect(shown(1_782_900_000) == "2026-07-01T12:00:00")
    #expect(shown(-1) == "1970-01-01T00:59:59")
    #expect(shown(267_000_000).hasSuffix("T07:40:00"), "the summer of 1978 is left out")
    #expect(Amsterdam.seconds(of: try time("1969-12-31T23:00")) == -7200)
  }

  @Test("there is no time outside the years 1 to 9999")
  func outside() throws {
    for seconds in [Int.min, Int.max, -62_135_600_401, 253_402_297_200] {
      #expect(Amsterdam.local(seconds) == nil)
    }
    #expect(shown(-62_135_600_400) == "0001-01-01T00:00:00")
    #expect(shown(253_402_297_199) == "9999-12-31T23:59:59")
    #expect(Amsterdam.seconds(of: LocalTime(startOf: Day.first)) == -62_135_600_400)
    #expect(Amsterdam.seconds(of: try time("9999-12-31T23:59:59")) == 253_402_297_199)
  }
}
