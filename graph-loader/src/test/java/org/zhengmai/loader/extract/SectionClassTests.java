package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionClassTests {

  @ParameterizedTest
  @CsvSource({
    "编制依据,GROUNDS",
    "发展基础,BACKGROUND",
    "存在的主要问题,BACKGROUND",
    "“十三五”时期主要成就,BACKGROUND",
    "工作成效,BACKGROUND",
    "主要做法,BACKGROUND",
    "发展环境,BACKGROUND",
    "夯实发展基础,TASKS",
    "解决突出问题,TASKS",
    "巩固拓展脱贫攻坚成效,TASKS",
    "优化营商环境,TASKS",
    "联系方式,AIMS",
    "依据,GROUNDS",
    "职责分工,DUTIES",
    "成员单位职责,DUTIES",
    "组织机构及职责,DUTIES",
    "整治措施及责任分工,DUTIES",
    "保障措施,SAFEGUARD",
    "组织领导,SAFEGUARD",
    "加强政策保障,SAFEGUARD",
    "严格落实工作要求,SAFEGUARD",
    "加强组织领导和经费保障,SAFEGUARD",
    "加强经费保障,TASKS",
    "主要指标,AIMS",
    "考核指标,AIMS",
    "完善考核指标,TASKS",
    "指导思想,AIMS",
    "主要目标,AIMS",
    "适用范围,AIMS",
    "分工原则,AIMS",
    "坚持分工原则和协作,TASKS",
    "扬尘整治标准,AIMS",
    "工作步骤,AIMS",
    "组织机构,AIMS",
    "健全组织机构,TASKS",
    "加快完善能耗和排放标准,TASKS",
    "扩大覆盖范围,TASKS",
    "健全工作机制,TASKS",
    "工作要求,SAFEGUARD",
    "整治要求及标准,AIMS",
    "重点任务,TASKS",
    "修好管网,TASKS",
    "以目标倒逼落实,TASKS",
    "“十四五”规划执行情况,BACKGROUND",
    "公开政策落实情况,TASKS",
    "指导思想、基本原则和主要任务,TASKS",
    "推进标准化建设,TASKS",
    "健全医疗保障体系,TASKS",
    "强化目标管理,TASKS",
    "落实目标责任制,TASKS",
    "压实责任，确保完成目标任务,TASKS",
    "明确目标任务,AIMS",
    "加强形势研判,TASKS",
    "面临形势,BACKGROUND",
    "精准识别帮扶对象,TASKS",
    "普查对象和范围,AIMS",
    "对调整对象已经消失，实际上已不执行的文件予以废止,TASKS",
    "整改原则,AIMS",
    "发展形势分析,BACKGROUND",
    "面临形势研判,BACKGROUND",
    "认定对象,AIMS",
    "认定对象和条件,AIMS",
    "补贴对象认定标准,AIMS",
    "精准认定救助对象,TASKS",
    "服务对象管理,TASKS",
    "年度目标考核指标,AIMS",
    "'',TASKS",
  })
  void aHeadingTellsTheClass(String heading, SectionClass expected) {
    assertThat(SectionClass.of(heading)).isEqualTo(expected);
  }
}
